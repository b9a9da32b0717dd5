"""`Model`: an attrs class that keeps the JSON object it came from.

A decoded model starts as its *lazy* twin: a subclass that holds the parsed JSON object and
nothing else. The first touch of a field, to read or to write it, turns it into the model itself
and fills every field, wrapping children as lazy twins without looking into them.
"""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform

import attrs

from ringkit.unset import UNSET

if TYPE_CHECKING:
    from weakref import ReferenceType

    from ringkit.model.plan import Plan

WIRE = "wire"
SECRET = "secret"  # noqa: S105


def member(wire: str = "", *, default: Any = attrs.NOTHING, secret: bool = False) -> Any:
    """Declare a field whose name in JSON is `wire`, or whose value `repr` must not show.

    Needed only where the rule does not hold: the JSON name is the field's name in camelCase.
    """
    return attrs.field(default=default, metadata={WIRE: wire, SECRET: secret})


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Model:
    """A JSON object of the platform.

    Fields are typed and filled on first touch. What was left out is `UNSET`, JSON null is None.
    Unknown keys are kept: see `extra`. A value of a shape that its field cannot have raises
    `DecodeError` when that field is touched, and nothing else does.
    """

    _raw: dict[str, Any] | None = attrs.field(init=False, default=None)
    _root: ReferenceType[Model] | None = attrs.field(init=False, default=None)

    _plan: ClassVar[Plan | None] = None

    @classmethod
    def from_dict(cls, data: dict[str, Any], *, strict: bool = False) -> Self:
        """Return the model that the JSON object `data` stands for; `data` is kept, not copied.

        With `strict` the whole object is checked at once, and DecodeError names the JSON path of
        what is wrong, unknown enumeration values included.
        """
        from ringkit.model.codec import decode_model

        return decode_model(cls, data, strict=strict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that would be sent: plain dicts, lists, strings, numbers."""
        from ringkit.model.codec import to_plain

        plain: dict[str, Any] = to_plain(self)
        return plain

    @property
    def raw(self) -> dict[str, Any] | None:
        """The JSON object this model was decoded from, None if it was made here."""
        return self._raw

    @property
    def extra(self) -> MutableMapping[str, Any]:
        """The members that the description does not know, by JSON name; they can be set too."""
        return Extra(self)

    def __getattr__(self, name: str) -> Any:
        from ringkit.model.plan import plan_of

        return plan_of(type(self)).touch(self, name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model):
            return NotImplemented
        from ringkit.model.plan import plan_of

        return plan_of(type(self)) is plan_of(type(other)) and self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        from ringkit.model.plan import plan_of

        return plan_of(type(self)).represent(self)

    def __reduce__(self) -> tuple[Any, ...]:
        from ringkit.model.codec import decode_model
        from ringkit.model.plan import plan_of

        return decode_model, (plan_of(type(self)).cls, self.to_dict())


class Extra(MutableMapping[str, Any]):
    """A live view of the members of a model that its class does not declare."""

    def __init__(self, owner: Model) -> None:
        from ringkit.model.plan import plan_of

        self._owner = owner
        self._declared = plan_of(type(owner)).wire_names

    def __getitem__(self, name: str) -> Any:
        if name in self._declared:
            raise KeyError(name)
        return (self._owner._raw or {})[name]

    def __setitem__(self, name: str, value: Any) -> None:
        if name in self._declared:
            raise KeyError(f"{name} is a field; set it as an attribute")
        if self._owner._raw is None:
            object.__setattr__(self._owner, "_raw", {})
        raw = self._owner._raw
        assert raw is not None  # noqa: S101
        raw[name] = value

    def __delitem__(self, name: str) -> None:
        del (self._owner._raw or {})[self._checked(name)]

    def _checked(self, name: str) -> str:
        if name in self._declared:
            raise KeyError(name)
        return name

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._owner._raw or {} if name not in self._declared)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"Extra({sorted(self)})"


M = TypeVar("M", bound=Model)


@dataclass_transform(kw_only_default=True, field_specifiers=(member,))
def model(cls: type[M]) -> type[M]:
    """Make `cls` an attrs class of keyword-only fields; see `Model` for what it gains."""
    return attrs.define(
        cls, kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False
    )


__all__ = ["SECRET", "UNSET", "WIRE", "Extra", "Model", "member", "model"]
