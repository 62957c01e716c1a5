"""Checks the answers to the questions of `kimi-stack setup`. A wrong one is a usage error with the expected form."""

from __future__ import annotations

import click

from kimi_stack.base import dollars
from kimi_stack.base.tiers import TIERS

RULES = {
    "nothing": "any model may get them",
    "local": "only models on your own machine get them",
    "hide": "other models get placeholders; the answer has the secret again",
    "block": "no model gets them; the task is refused",
}


def tiers(text: str) -> list[str]:
    words = text.replace(",", " ").lower().split()
    unknown = [word for word in words if word not in TIERS]
    if unknown or not words:
        raise click.UsageError(f"{unknown[0] if unknown else 'nothing'} is no tier; name some of: {', '.join(TIERS)}")
    return [tier for tier in TIERS if tier in words]


def ref(text: str) -> str:
    provider, slash, model = text.strip().partition("/")
    if not (provider and slash and model) or any(character.isspace() for character in text.strip()):
        named = text.strip() or "nothing"
        raise click.UsageError(f"{named} is no model; write provider/id, as `openclaw models list --all` does")
    return text.strip()


def amount(text: str) -> str:
    try:
        return "0" if text.strip() in ("0", "") else dollars.usd(dollars.parse(text.strip().removeprefix("$")))
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def rule(text: str) -> str:
    word = text.strip().lower()
    if word not in RULES:
        raise click.UsageError(f"{text.strip() or 'nothing'} is no answer; give one of: {', '.join(RULES)}")
    return word


def globs(text: str) -> list[str]:
    found = text.replace(",", " ").split()
    wrong = [glob for glob in found if "/" not in glob]
    if wrong or not found:
        raise click.UsageError(f"{wrong[0] if wrong else 'nothing'} is no model; write provider/id, such as ollama/*")
    return found
