"""The kinds of changes: what each means for users of the package, and what they must change."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from attrs import frozen


class Effect(Enum):
    """What a change does to programs that use the package.

    BREAKING: a program, or its check for types, may fail. ADDITIVE: there is something new to use.
    NEUTRAL: neither; the platform or the documentation differs.
    """

    BREAKING = "breaking"
    ADDITIVE = "additive"
    NEUTRAL = "neutral"


_BREAKING, _ADDITIVE, _NEUTRAL = Effect.BREAKING, Effect.ADDITIVE, Effect.NEUTRAL


@frozen
class Kind:
    """What a change is in a request and in a response, and what users do about a breaking one."""

    request: Effect
    response: Effect
    advice: str = ""


def _either(effect: Effect, advice: str = "") -> Kind:
    return Kind(effect, effect, advice)


#: Enumerations are open: a value that was added is read as it is, and no program has it yet. One
#: that was removed breaks comparisons with it, which type checkers refuse. Members of classes that
#: no operation uses are neutral; names that can be imported break when they are gone.
KINDS: Final[Mapping[str, Kind]] = {
    # Operations
    "operation removed": _either(_BREAKING, "take its calls out, or call what replaces it"),
    "operation renamed": _either(_BREAKING, "call it by its new name"),
    "operation added": _either(_ADDITIVE),
    "operation deprecated": _either(_NEUTRAL),
    "operation restored": _either(_NEUTRAL),
    "operation id changed": _either(_NEUTRAL),
    "operation moved": _either(_NEUTRAL),
    "argument removed": _either(_BREAKING, "leave it out of calls"),
    "argument renamed": _either(_BREAKING, "pass it by its new name"),
    "required argument added": _either(_BREAKING, "pass it"),
    "argument added": _either(_ADDITIVE),
    "argument required": _either(_BREAKING, "pass it in every call"),
    "argument optional": _either(_ADDITIVE),
    "argument wider": _either(_ADDITIVE),
    "argument narrower": _either(_BREAKING, "pass values of the new type only"),
    "argument of other type": _either(_BREAKING, "pass values of the new type"),
    "argument value added": _either(_ADDITIVE),
    "argument value removed": _either(_BREAKING, "pass another value"),
    "argument deprecated": _either(_NEUTRAL),
    "argument restored": _either(_NEUTRAL),
    "argument limits changed": _either(_NEUTRAL),
    "argument key changed": _either(_NEUTRAL),
    "body removed": _either(_BREAKING, "leave `body` out of calls"),
    "required body added": _either(_BREAKING, "pass `body`"),
    "body added": _either(_ADDITIVE),
    "body required": _either(_BREAKING, "pass `body` in every call"),
    "body optional": _either(_ADDITIVE),
    "body wider": _either(_ADDITIVE),
    "body narrower": _either(_BREAKING, "pass a body of the new type"),
    "body of other type": _either(_BREAKING, "pass a body of the new type"),
    "body form changed": _either(_NEUTRAL),
    "attachments removed": _either(_BREAKING, "leave `attachments` out of calls"),
    "attachments added": _either(_ADDITIVE),
    "result removed": _either(_BREAKING, "expect None"),
    "result added": _either(_ADDITIVE),
    "result wider": _either(_BREAKING, "tell the types apart, with isinstance"),
    "result narrower": _either(_NEUTRAL),
    "result of other type": _either(_BREAKING, "expect the new type"),
    "result value added": _either(_ADDITIVE),
    "result value removed": _either(_BREAKING, "take comparisons with it out"),
    "statuses changed": _either(_NEUTRAL),
    "pages removed": _either(_BREAKING, "send the call instead of iterating its pages"),
    "pages added": _either(_ADDITIVE),
    "pages changed": _either(_NEUTRAL),
    "several ids removed": _either(_BREAKING, "send a call for each id"),
    "several ids added": _either(_ADDITIVE),
    "several ids changed": _either(_NEUTRAL),
    "all_ added": _either(_BREAKING, "pass `all_=True` to delete without a filter"),
    "all_ removed": _either(_BREAKING, "leave `all_` out of calls"),
    "access changed": _either(_NEUTRAL),
    # Classes, and aliases of enumerations and unions
    "class removed": _either(_BREAKING, "take it out of imports and annotations"),
    "class renamed": _either(_BREAKING, "import it by its new name"),
    "class added": _either(_ADDITIVE),
    "class of other kind": _either(_BREAKING, "read and build it as what it has become"),
    "member removed": _either(_BREAKING, "leave it out of bodies, and do not read it"),
    "member renamed": _either(_BREAKING, "use its new name"),
    "required member added": Kind(_BREAKING, _ADDITIVE, "pass it in bodies"),
    "member added": _either(_ADDITIVE),
    "member required": Kind(_BREAKING, _NEUTRAL, "pass it in every body"),
    "member optional": Kind(_ADDITIVE, _BREAKING, "expect UNSET where it is read"),
    "member wider": Kind(_ADDITIVE, _BREAKING, "expect the new types where it is read"),
    "member narrower": Kind(_BREAKING, _NEUTRAL, "pass values of the new type only"),
    "member of other type": _either(_BREAKING, "pass and expect values of the new type"),
    "member read-only": Kind(_BREAKING, _NEUTRAL, "leave it out of bodies"),
    "member writable": Kind(_ADDITIVE, _NEUTRAL),
    "member deprecated": _either(_NEUTRAL),
    "member restored": _either(_NEUTRAL),
    "member limits changed": _either(_NEUTRAL),
    "member key changed": _either(_NEUTRAL),
    "member value added": _either(_ADDITIVE),
    "member value removed": _either(
        _BREAKING, "pass no such value, and take comparisons with it out"
    ),
    "value added": _either(_ADDITIVE),
    "value removed": _either(_BREAKING, "pass no such value, and take comparisons with it out"),
    "option added": Kind(_ADDITIVE, _BREAKING, "expect one more class where it is read"),
    "option removed": Kind(_BREAKING, _NEUTRAL, "pass another class"),
    "mapping changed": _either(_NEUTRAL),
    # Event filters
    "event filter removed": _either(_BREAKING, "subscribe to another one"),
    "event filter added": _either(_ADDITIVE),
    "event filter moved": _either(_NEUTRAL),
    "notification changed": _either(_BREAKING, "expect the new class"),
    "filter argument removed": _either(_BREAKING, "leave it out"),
    "filter argument added": _either(_ADDITIVE),
    "filter permission changed": _either(_NEUTRAL),
}

#: What makes a version a minor one without anything new.
DEPRECATIONS: Final = frozenset(
    {"operation deprecated", "argument deprecated", "member deprecated"}
)


def effect_of(kind: str, position: str) -> Effect:
    """Return what a change means at a position: request, response, both, nowhere, or empty.

    What is in requests and responses has the graver of both effects. At no position, only names
    that can be imported matter.
    """
    found = KINDS[kind]
    if position == "nowhere" and not kind.startswith("class "):
        return _NEUTRAL
    if position == "request":
        return found.request
    if position == "response":
        return found.response
    order = list(Effect)
    return min(found.request, found.response, key=order.index)
