"""The class of a task and the rule that holds for it: which models may get it, and what happens otherwise."""

from __future__ import annotations

from kimi_stack.base.classes import CLASSES, PUBLIC
from kimi_stack.config import catalog
from kimi_stack.config.privacy import ASK, BLOCK, REDACT, ROUTE
from kimi_stack.privacy.classify import classify
from kimi_stack.privacy.own import Own

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.config.privacy import Privacy, Rule
    from kimi_stack.privacy.own import Around

_KINDS = 3  # kinds named in a line for people


class Sensitivity:
    """The class of a text under `privacy`, with the rule for it.

    `cls` is the class, also of the session so far. `kinds` are the ids of what was found, `names` the same in words.
    `rule` is what holds for the class (None: it may go anywhere). `consented` is the model that the person was asked
    about and said yes to.
    """

    def __init__(
        self,
        text: str,
        privacy: Privacy,
        around: Around | None = None,
        *,
        before: str | None = None,
        consented: str | None = None,
    ) -> None:
        self.privacy = privacy
        self.around = around
        self.consented = consented
        found = classify(text, own(privacy), around, most=None)
        self.cls = max(found.cls, before if before in CLASSES else PUBLIC, key=CLASSES.index)
        telling = [each for each in found.findings if each.cls == self.cls]
        self.kinds = list(dict.fromkeys(each.kind for each in telling))
        self.names = list(dict.fromkeys(each.name for each in telling)) or ["an earlier turn of this session"]
        self.rule: Rule | None = privacy.rule(self.cls)
        # A reason outside of the text, such as a channel, cannot be replaced by a placeholder.
        self._open = {each.cls: each.name for each in found.findings if each.end <= each.start}

    def permits(self, model: str) -> bool:
        """Whether this model may get the text as it is."""
        if self.rule is None or self.rule.allows(model):
            return True
        return self.rule.otherwise == ASK and self.consented is not None and catalog.same(self.consented, model)

    def takes(self, model: str) -> bool:
        """Whether a task that may not go to the chosen model goes to this one."""
        named = None if self.rule is None else self.rule.model
        return self.permits(model) if named is None else catalog.same(named, model)

    def serves(self, model: str) -> bool:
        """Whether this model may get the text, as it is or with placeholders for secrets."""
        return self.permits(model) or self.redacts(model)

    def redacts(self, model: str) -> bool:
        """Whether this model gets placeholders."""
        hides = self.rule is not None and self.rule.otherwise == REDACT and not self.permits(model)
        return hides and not self._unhidden(model)

    def _unhidden(self, model: str) -> list[str]:
        """The reasons outside of the text for which it may not go to this model."""
        return [name for cls, name in self._open.items() if not self.may(cls, model)]

    def may(self, cls: str, model: str) -> bool:
        """Whether this model may get data of another class than that of this text."""
        rule = self.privacy.rule(cls)
        return rule is None or rule.allows(model)

    @property
    def asks(self) -> bool:
        """Whether the person may allow a model that the rule forbids."""
        return self.rule is not None and self.rule.otherwise == ASK and self.consented is None

    @property
    def moves(self) -> bool:
        """Whether another model of the stack is chosen if the first may not get the text."""
        return self.rule is not None and self.rule.otherwise in (ROUTE, BLOCK)

    @property
    def what(self) -> str:
        """The class with its reasons, for people: "confidential (AWS access key)"."""
        more = f" and {len(self.names) - _KINDS} more" if len(self.names) > _KINDS else ""
        return f"{self.cls} ({', '.join(self.names[:_KINDS])}{more})"

    def refusal(self, model: str) -> str:
        """The line for a text that may not go to `model`."""
        assert self.rule is not None  # without a rule, it may
        mend = f"[privacy.{self.rule.cls}] in settings.toml allows {self.rule.says}"
        if self.asks:
            mend = f"a run on a terminal asks whether it may; {mend}"
        elif self.rule.otherwise == REDACT and (names := self._unhidden(model)):
            mend = f"a placeholder cannot hide that ({', '.join(names)}); {mend}"
        return f"the task is {self.what} and may not go to {model}; {mend}"

    def as_values(self) -> dict[str, Any]:
        """The values of a step of the trace."""
        return {"class": self.cls, "kinds": self.kinds}

    def of(self, text: str) -> Sensitivity:
        """The same for another text of the same task, such as the judge's prompt; never a lower class than this."""
        return Sensitivity(text, self.privacy, self.around, before=self.cls, consented=self.consented)


_compiled: list[tuple[Privacy, Own]] = []  # of the last policy: its expressions are compiled once


def own(privacy: Privacy) -> Own:
    """The person's own rules. The lists were validated when settings.toml was read."""
    if not _compiled or _compiled[0][0] is not privacy:
        _compiled[:] = [(privacy, Own(**privacy.own))]
    return _compiled[0][1]
