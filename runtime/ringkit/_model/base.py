"""`Model`: an attrs class over the JSON object it stands for.

A model holds one dict, by JSON name, and every field is a view of one entry: an object becomes a
model when its field is read, a time is parsed then, and what is never read is never looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast, dataclass_transform

import attrs

if TYPE_CHECKING:
    from weakref import ReferenceType

    from ringkit._model.class_plan import Plan

WIRE = "wire"
SECRET = "secret"


def member(wire: str = "", *, default: Any = attrs.NOTHING, secret: bool = False) -> Any:
    """Declare a field whose name in JSON is `wire`, or whose value `repr` must not show.

    Needed only where the rule does not hold: the JSON name is the field's name in camelCase.
    """
    return attrs.field(default=default, metadata={WIRE: wire, SECRET: secret})


class Model:
    """A JSON object of the platform.

    Fields are typed. What was left out is `UNSET`, JSON null is None. Unknown members are kept:
    see `extra`. A value of a shape that its field cannot have raises `DecodeError` when that
    field is read, and nothing else does.
    """

    __slots__ = ("__weakref__", "_data", "_root")

    _plan: ClassVar[Plan | None] = None
    _data: dict[str, Any]
    _root: ReferenceType[Model] | None

    def __init__(self, **values: Any) -> None:
        from ringkit._model.class_plan import plan_of

        plan_of(type(self)).initialise(self, **values)

    @classmethod
    def from_dict(cls, data: dict[str, Any], *, strict: bool = False) -> Self:
        """Return the model that the JSON object `data` stands for; `data` is copied.

        With `strict` the whole object is checked at once, and DecodeError names the JSON path of
        what is wrong, unknown enumeration values included.
        """
        from ringkit._model.codec import copied, decode_model

        return decode_model(cls, copied(data), strict=strict)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that would be sent: plain dicts, lists, strings, numbers."""
        from ringkit._model.codec import to_plain

        plain: dict[str, Any] = to_plain(self)
        return plain

    @property
    def extra(self) -> MutableMapping[str, Any]:
        """The members that the description does not know, by JSON name; they can be set too."""
        return Extra(self)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(
            f"{type(self).__name__} has no field {name!r}; members that this version does not "
            "know are in .extra"
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model):
            return NotImplemented
        return type(self) is type(other) and self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        from ringkit._model.class_plan import plan_of

        return plan_of(type(self)).represent(self)

    def __reduce__(self) -> tuple[Any, ...]:
        from ringkit._model.codec import decode_model

        return decode_model, (type(self), self.to_dict())


class Extra(MutableMapping[str, Any]):
    """A live view of the members of a model that its class does not declare."""

    def __init__(self, owner: Model) -> None:
        from ringkit._model.class_plan import plan_of

        self._data = owner._data
        self._declared = plan_of(type(owner)).wire_names

    def __getitem__(self, name: str) -> Any:
        if name in self._declared:
            raise KeyError(name)
        return self._data[name]

    def __setitem__(self, name: str, value: Any) -> None:
        if name in self._declared:
            raise KeyError(f"{name} is a field; set it as an attribute")
        self._data[name] = value

    def __delitem__(self, name: str) -> None:
        if name in self._declared:
            raise KeyError(name)
        del self._data[name]

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._data if name not in self._declared)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        # Values of unknown members may be secrets: their names have to do.
        return f"Extra({sorted(self)})"


M = TypeVar("M", bound=Model)


@dataclass_transform(kw_only_default=True, field_specifiers=(member,))
def model(cls: type[M]) -> type[M]:
    """Make `cls` an attrs class of keyword-only fields; see `Model` for what it gains.

    Only the declaration is read here. The fields become properties, and `__init__` a function of
    its own, when the class is first used: most classes of a program never are.
    """
    namespace = {
        name: value for name, value in vars(cls).items() if name not in ("__dict__", "__weakref__")
    }
    namespace |= {"__slots__": (), "__annotations__": dict(cls.__annotations__)}
    slotted = type(cls.__name__, cls.__bases__, namespace)
    defined = attrs.define(
        slotted,
        kw_only=True,
        init=False,
        eq=False,
        repr=False,
        slots=False,
        getstate_setstate=False,
    )
    return cast("type[M]", defined)
