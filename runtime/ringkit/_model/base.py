"""`Model`: the base class of the typed JSON objects of the platform.

A model contains one dict, by JSON name, and each field is a property that reads one entry of it.
Objects become models, and texts become times, when their field is read; the rest is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, cast, dataclass_transform

import attrs

from ringkit._model.json_object import SECRET, WIRE, JsonObject
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from inspect import Signature

    from ringkit._model.class_plan import Maker, Plan


def member(wire: str = "", *, default: Any = attrs.NOTHING, secret: bool = False) -> Any:
    """Declare a field with another JSON name, `wire`, or with a value that `repr` masks.

    Only needed where the JSON name is not the name of the field in camelCase.
    """
    return attrs.field(default=default, metadata={WIRE: wire, SECRET: secret})


class ModelSignature:
    """The signature of a model class, with the names of its fields, for IPython and `inspect`."""

    def __get__(self, instance: object, owner: type[Model]) -> Signature:
        from inspect import Parameter, Signature

        from ringkit._model.fields import plan_of

        return Signature(
            [
                Parameter(
                    field.name,
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if field.required else UNSET,
                    annotation=owner.__annotations__.get(field.name, Parameter.empty),
                )
                for field in sorted(plan_of(owner).fields, key=lambda field: not field.required)
            ]
        )


class Model(JsonObject):
    """A JSON object of the platform, with typed fields.

    A member that was left out reads as `UNSET`, JSON null as None. Unknown members are kept in
    `extra`. Reading a field whose value has a wrong shape raises `DecodeError`.
    """

    __slots__ = ()

    __signature__ = ModelSignature()

    def __init__(self, **values: Any) -> None:
        from ringkit._model.fields import initialise

        initialise(self, values)

    @classmethod
    def _plan_for(cls, _data: dict[str, Any]) -> Plan:
        from ringkit._model.fields import plan_of

        return plan_of(cls)

    @classmethod
    def _maker(cls) -> Maker:
        from ringkit._model.fields import plan_of

        return plan_of(cls).make

    @classmethod
    def from_dict(cls, data: dict[str, Any], *, strict: bool = False) -> Self:
        """Return a model for the JSON object `data`, which is copied.

        With `strict` the whole object is validated now, also for unknown values of enumerations;
        DecodeError has the JSON path of the first problem.
        """
        from ringkit._model.codec import copied, decode_model

        return decode_model(cls, copied(data), strict=strict)

    def to_dict(self, *, by: Literal["wire", "python"] = "wire") -> dict[str, Any]:
        """Return plain dicts, lists, strings and numbers, ready for `json.dumps`.

        `by` chooses the names: `wire` those of JSON (`phoneNumber`), as they would be sent;
        `python` those of the fields (`phone_number`).
        """
        from ringkit._model.codec import to_plain, with_python_names

        plain: dict[str, Any] = to_plain(self) if by == "wire" else with_python_names(self)
        return plain

    def to_json(self) -> str:
        """Return the JSON text that would be sent."""
        from ringkit._model.codec import encode

        return encode(self)

    @property
    def extra(self) -> MutableMapping[str, Any]:
        """The members that are not fields, by JSON name; they can be set too."""
        return Extra(self)

    # Hidden from type checkers, so that a misspelt field is an error for them.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(missing_field(self, name))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model):
            return NotImplemented
        return type(self) is type(other) and self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        from ringkit._model.display import text_of

        return text_of(self)

    def _repr_html_(self) -> str:
        from ringkit._model.display import model_html

        return model_html(self)

    def __reduce__(self) -> tuple[Any, ...]:
        from ringkit._model.codec import decode_model

        return decode_model, (type(self), self.to_dict())


def missing_field(owner: Model, name: str) -> str:
    """Return the text of the error for a field that a class does not have."""
    from difflib import get_close_matches

    from ringkit._model.fields import plan_of

    close = get_close_matches(name, [field.name for field in plan_of(type(owner)).fields], 1)
    advice = f"; did you mean {close[0]!r}?" if close else ""
    return (
        f"{type(owner).__name__} has no field {name!r}{advice} (members that this version does "
        "not know are in .extra)"
    )


class Extra(MutableMapping[str, Any]):
    """A mutable view of the members of a model that its class does not declare."""

    def __init__(self, owner: Model) -> None:
        from ringkit._model.fields import plan_of

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
        # Only the names: the values of unknown members may be secrets.
        return f"Extra({sorted(self)})"


M = TypeVar("M", bound=Model)


@dataclass_transform(kw_only_default=True, field_specifiers=(member,))
def model(cls: type[M]) -> type[M]:
    """Make `cls` an attrs class with keyword-only fields; see `Model` for its methods.

    Only the declaration is read now. Properties and `__init__` are made when the class is first
    used, because a program uses few of the classes that it imports.
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
