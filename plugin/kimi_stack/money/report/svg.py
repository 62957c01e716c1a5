"""A small SVG drawing: lines, bars and labels in the page's own colours, so that it follows light and dark mode."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from kimi_stack.base import dollars
from kimi_stack.base.table import width_of

WIDTH = 880  # units; text of size 12 then looks like the page's text
NARROW = 340  # of a drawing for a phone
SIZE = 12
_WIDE = 0.58 * SIZE  # the width of an average character


class Drawing:
    """A drawing of the given size in units; x grows to the right, y downwards. `name` makes its ids unique."""

    def __init__(self, name: str, title: str, height: float, width: int = WIDTH) -> None:
        self._name = f"{name}-{width}"
        self._title = title
        self.height = height
        self.width = width
        self._parts: list[str] = []

    def bar(self, x: float, y: float, width: float, height: float, colour: str, tip: str) -> None:
        """A filled rectangle. Any value above zero stays visible. `tip` is the tooltip."""
        size = f'width="{max(width, 0.75):.2f}" height="{max(height, 0.75):.2f}"'
        self._parts.append(f'<rect x="{x:.2f}" y="{y:.2f}" {size} fill="{colour}"><title>{escape(tip)}</title></rect>')

    def line(self, points: Sequence[tuple[float, float]], colour: str, width: float, *, dashed: bool = False) -> None:
        """A line through the points."""
        path = " ".join(f"{x:.2f},{y:.2f}" for x, y in points)
        dash = ' stroke-dasharray="5 4"' if dashed else ""
        ink = f'fill="none" stroke="{colour}" stroke-width="{width}" stroke-linejoin="round"{dash}'
        self._parts.append(f'<polyline points="{path}" {ink} clip-path="url(#{self._name}-edge)"/>')

    def dot(self, x: float, y: float, colour: str, tip: str) -> None:
        at = f'cx="{x:.2f}" cy="{y:.2f}" r="2.5"'
        self._parts.append(f'<circle {at} fill="{colour}"><title>{escape(tip)}</title></circle>')

    def rule(self, y: float, left: float, *, strong: bool = False) -> None:
        """A horizontal line from `left` to the right edge."""
        ink = f'stroke="currentColor" stroke-opacity="{0.55 if strong else 0.15}"'
        self._parts.append(f'<line x1="{left:.2f}" x2="{self.width}" y1="{y:.2f}" y2="{y:.2f}" {ink}/>')

    def label(self, x: float, y: float, text: str, anchor: str = "start") -> None:
        """Text whose `anchor` (start, middle or end) is at `x`, centred vertically at `y`."""
        at = f'x="{x:.2f}" y="{y + SIZE * 0.36:.2f}" text-anchor="{anchor}"'
        self._parts.append(f'<text {at} fill="currentColor">{escape(text)}</text>')

    def text(self) -> str:
        """The drawing as an `<svg>` element."""
        box = f'viewBox="0 0 {self.width} {self.height:.0f}" font-family="system-ui, sans-serif" font-size="{SIZE}"'
        edge = f'<clipPath id="{self._name}-edge"><rect width="{self.width}" height="{self.height:.0f}"/></clipPath>'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(self._title)}" {box}>'
        return "".join([head, edge, *self._parts, "</svg>"])


def wide(texts: Sequence[str]) -> float:
    """The approximate width of the widest text, in units."""
    return max((width_of(text) for text in texts), default=0) * _WIDE


def ticks(top: int) -> list[int]:
    """Three to six round values from 0 up to `top`, in nano-dollars or any whole unit."""
    if top <= 0:
        return [0]
    size = 10 ** max(0, len(str(top)) - 2)
    step = next(step * scale for scale in (size, size * 10) for step in (1, 2, 5) if top <= 5 * step * scale)
    return list(range(0, top + 1, step))


def labels(values: Sequence[int]) -> list[str]:
    """Nano-dollars as labels of one axis, all with the same number of decimals, as many as any of them needs."""
    places = max((len(dollars.usd(value).partition(".")[2]) for value in values), default=2)
    if places == 2 and all(value % dollars.NANO == 0 for value in values):
        places = 0
    labels = []
    for value in values:
        whole, rest = divmod(abs(value), dollars.NANO)
        fraction = f".{rest:09d}"[: places + 1] if places else ""
        labels.append(f"{'-' if value < 0 else ''}${whole:,}{fraction}")
    return labels
