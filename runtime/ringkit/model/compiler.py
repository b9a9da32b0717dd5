"""Makes, for one model class, the function that fills its fields from a JSON object.

The text of the function is written from the shapes of the fields and compiled once, on first
use: reading a page of records spends its time here. Used by `ringkit.model.plan` only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ringkit.model.shape import (
    Anything,
    ListOf,
    MapOf,
    Null,
    OneOf,
    Ref,
    Scalar,
    Shape,
    Timestamp,
)
from ringkit.model.timestamp import parse_timestamp
from ringkit.unset import UNSET

if TYPE_CHECKING:
    from ringkit.model.base import Model
    from ringkit.model.plan import Field, Plan


class WrongShapeError(Exception):
    """A value has a JSON type that its field cannot have. Never leaves this package."""


_FEW = 5
_CONTAINERS = frozenset({dict, list})
#: What a JSON value that is no object can be.
_JSON = frozenset({str, int, float, bool, list})


def _absent(value: Any) -> Any:
    """Return what stands for nothing, refuse everything else."""
    if value is None or value is UNSET:
        return value
    raise WrongShapeError


def compile_fill(plan: Plan) -> Callable[[Model], None]:
    """Return a function that sets every field of a woken model, or raises on a wrong shape."""
    names = _namespace(plan)
    scalars: list[str] = []
    reads: list[str] = []
    stores: list[str] = []
    for number, field in enumerate(plan.fields):
        shape = plan.shapes[field.name]
        if isinstance(shape, Ref):
            # Looked at when it is read, see `install_wrapping`.
            stores.append(f"    self.{hidden_name(field)} = {_read(field)}")
            continue
        value = f"v{number}"
        reads.append(f"    {value} = {_read(field)}")
        if isinstance(shape, Scalar):
            scalars.append(value)
        stores.append(f"    self.{field.name} = {_expression(shape, value, names)}")
    lines = ["def fill(self):", "    raw = self._raw; root = self._root", *reads]
    if scalars:
        lines.append(f"    if {_any_container(scalars)}: raise _Wrong")
    fill: Callable[[Model], None] = _compile(plan, [*lines, *stores], names, "fill")
    return fill


def _any_container(scalars: list[str]) -> str:
    """Return the test whether one of the values is an object or an array."""
    if len(scalars) <= _FEW:
        return " or ".join(f"type({value}) in _containers" for value in scalars)
    # One C-level pass over many values costs a third of a test for each.
    return f"not _apart(map(type, ({', '.join(scalars)})))"


def value_of(plan: Plan, field: Field, owner: Model) -> Any:
    """Return the value of one field of a woken model, or raise what made it impossible."""
    names = _namespace(plan)
    shape = plan.shapes[field.name]
    value = _expression(shape, "v", names)
    guard = "    if type(v) in _containers: raise _Wrong" if isinstance(shape, Scalar) else ""
    lines = [
        "def read(raw, root):",
        f"    v = {_read(field)}",
        guard,
        f"    return {value}",
    ]
    return _compile(plan, lines, names, "read")(owner._raw, owner._root)


def install_wrapping(plan: Plan, field: Field, shape: Ref) -> None:
    """Make a field of the class wrap the JSON object in its slot when it is first read.

    A page of records has many times more children than records, and most are never looked at.
    The slot itself stays reachable under the field's name with an underscore before it.
    """
    hidden = hidden_name(field)
    names = _namespace(plan)
    make = _maker(shape.name, names, "builder_of")
    lines = [
        "def read(self):",
        f"    value = self.{hidden}",
        "    kind = type(value)",
        "    if kind is dict:",
        f"        self.{hidden} = value = {make}(value, self._root)",
        "    elif kind in _json:",
        f"        return _plan.touch(self, {hidden!r})",
        "    return value",
    ]
    slot = plan.cls.__dict__[field.name]
    setattr(plan.cls, hidden, slot)
    setattr(plan.cls, field.name, property(_compile(plan, lines, names, "read"), slot.__set__))


def hidden_name(field: Field) -> str:
    """Return the name under which the slot of a wrapping field is kept."""
    return f"_{field.name}"


def _read(field: Field) -> str:
    key = repr(field.wire)
    return f"raw[{key}]" if field.required else f"raw[{key}] if {key} in raw else _unset"


def _namespace(plan: Plan) -> dict[str, Any]:
    return {
        "_apart": _CONTAINERS.isdisjoint,
        "_containers": _CONTAINERS,
        "_json": _JSON,
        "_Wrong": WrongShapeError,
        "_absent": _absent,
        "_unset": UNSET,
        "_time": parse_timestamp,
        "_plan": plan,
    }


def _compile(plan: Plan, lines: list[str], names: dict[str, Any], function: str) -> Any:
    source = "\n".join(line for line in lines if line)
    exec(compile(source, f"<{function} {plan.cls.__qualname__}>", "exec"), names)  # noqa: S102
    return names[function]


def _expression(shape: Shape, value: str, names: dict[str, Any]) -> str:
    """Return an expression for the field's value, of the JSON value called `value`."""
    match shape:
        case Scalar() | Anything():
            return value
        case Null():
            return f"_absent({value})"
        case OneOf(options):
            return _choice(options, value, names)
    kind, built = _container(shape, value, names)
    return f"{built} if type({value}) is {kind} else _absent({value})"


def _container(shape: Shape, value: str, names: dict[str, Any]) -> tuple[str, str]:
    """Return the JSON type that `shape` needs and the expression for a value of that type."""
    inner = f"{value}_"
    match shape:
        case Timestamp():
            return "str", f"_time({value})"
        case Ref(name):
            return "dict", f"{_maker(name, names)}({value}, root)"
        case ListOf(Scalar() | Anything()):
            return "list", value
        case ListOf(item):
            built = _expression(item, inner, names)
            return "list", f"[{built} for {inner} in {value}]"
        case MapOf(Scalar() | Anything()):
            return "dict", value
        case MapOf(item):
            built = _expression(item, inner, names)
            return "dict", f"{{k{inner}: {built} for k{inner}, {inner} in {value}.items()}}"
    raise AssertionError(shape)


def _choice(options: tuple[Shape, ...], value: str, names: dict[str, Any]) -> str:
    """Return a chain of tests by JSON type: two objects are told apart by the maker of a union."""
    loose = any(isinstance(option, Scalar | Anything) for option in options)
    otherwise = value if loose else f"_absent({value})"
    tests: dict[str, str] = {}
    for option in options:
        if isinstance(option, Scalar | Anything | Null) or (
            loose and isinstance(option, Timestamp)
        ):
            continue
        kind, built = _container(option, value, names)
        tests.setdefault(kind, built)
    chain = [f"{built} if type({value}) is {kind} else " for kind, built in tests.items()]
    return f"({''.join(chain)}{otherwise})"


def _maker(name: str, names: dict[str, Any], kind: str = "maker_of") -> str:
    """Put a maker of `name` among `names` that looks the class up when it is first needed.

    A model has many kinds of children, a given object few: classes that never come are never
    imported.
    """
    variable = f"_make_{name}"

    def first(raw: dict[str, Any], root: Any) -> Any:
        make = names[variable] = getattr(names["_plan"], kind)(name)
        return make(raw, root)

    names.setdefault(variable, first)
    return variable
