"""The whole way from a document to a package, without corrections, and the use of what came out."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_args, get_origin

from codegen.canonical import canonical
from codegen.completeness import check_completeness
from codegen.document import CodegenError, parse
from codegen.facts import keep_facts
from codegen.gate import check_description
from codegen.normalise import normalise
from codegen.pinned import NO_NAMES, NameTable
from codegen.project import RingkitProject
from ringkit._call.call import Call, Operation
from ringkit._model import decoder
from ringkit._model.fields import plan_of
from ringkit._model.json_shape import (
    ListOf,
    MapOf,
    Null,
    OneOf,
    Ref,
    Scalar,
    Shape,
    Timestamp,
    literal,
)
from ringkit._model.json_shape import parse as parse_shape

Document = dict[str, Any]


def write_package(document: Document, folder: Path, names: NameTable = NO_NAMES) -> Document:
    """Write the package for a document below `folder`; return the normalised document."""
    read = parse(json.dumps(document).encode())
    check_description(read, corrected=False)
    facts, _ = keep_facts(canonical(read))
    check_description(facts)
    normal, _ = normalise(facts, names)
    project = RingkitProject(facts, normal, folder / "ringkit_api")
    problems = project.build()
    if problems:
        raise CodegenError("\n".join(f"{p.header}: {p.detail}" for p in problems))
    check_completeness(facts, folder / "ringkit_api", normal["x-renamed"])
    return normal


@contextmanager
def imported(folder: Path) -> Iterator[ModuleType]:
    """Import the package below `folder` in place of the committed one, every module of it."""
    kept = {name: sys.modules.pop(name) for name in list(sys.modules) if _is_ours(name)}
    sys.path.insert(0, str(folder))
    # Nothing imports these modules a second time.
    kept_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    _forget_models()
    try:
        for path in sorted((folder / "ringkit_api").rglob("*.py")):
            parts = path.relative_to(folder).with_suffix("").parts
            importlib.import_module(".".join(part for part in parts if part != "__init__"))
        yield sys.modules["ringkit_api"]
    finally:
        sys.dont_write_bytecode = kept_bytecode
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if _is_ours(name)]:
            del sys.modules[name]
        sys.modules.update(kept)
        _forget_models()


def _forget_models() -> None:
    """Clear what is remembered of the models of a package by name."""
    importlib.invalidate_caches()
    decoder.decoder.cache_clear()
    decoder._plan_of_class.cache_clear()


def _is_ours(name: str) -> bool:
    return name == "ringkit_api" or name.startswith("ringkit_api.")


def use(package: ModuleType) -> dict[str, Call[Any]]:
    """Build a call of every operation, and read a result of each; return the calls by id."""
    operations = importlib.import_module("ringkit_api.operations").OPERATIONS
    calls: dict[str, Call[Any]] = {}
    for identity, (module, name) in operations.items():
        function = getattr(importlib.import_module(f"ringkit_api.{module}"), name)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            call = function(**_arguments(package, function, module, name))
        calls[identity] = call
        assert call.operation.id == identity
        _read_results(package, call.operation)
    return calls


def _arguments(package: ModuleType, function: Any, module: str, name: str) -> dict[str, Any]:
    operation: Operation = vars(importlib.import_module(f"ringkit_api.{module}"))[
        f"_{name.upper()}"
    ]
    found: dict[str, Any] = {}
    for parameter in inspect.signature(function).parameters.values():
        if parameter.name == "body":
            found["body"] = _body(package, operation)
        elif parameter.name == "all_":
            found["all_"] = True
        elif parameter.default is inspect.Parameter.empty:
            texts = str(parameter.annotation).split(" | ")
            found[parameter.name] = sample(package, _first(package, texts))
    return found


def _body(package: ModuleType, operation: Operation) -> Any:
    payload = operation.payloads[0]
    if payload.kind == "raw":
        return b"x"
    value = sample(package, parse_shape(payload.model))
    for wire in payload.files:
        models = importlib.import_module("ringkit_api.models")
        name = plan_of(getattr(models, payload.model)).by_wire[wire].name
        value[name] = [b"x"] if isinstance(value[name], list) else b"x"
    return value


def _first(package: ModuleType, texts: list[str]) -> Shape:
    shape = parse_shape(texts[0])
    if isinstance(shape, Ref):
        return literal(
            importlib.import_module("ringkit_api.enumerations").__dict__[shape.name].__args__
        )
    return shape


def _read_results(package: ModuleType, operation: Operation) -> None:
    for status, annotation in operation.results.items():
        if annotation in ("", "*", "bytes", "str"):
            continue
        decode = operation.decoder_for(status)
        assert decode is not None
        content = json.dumps(sample(package, parse_shape(annotation), wire=True)).encode()
        _touch(decode(content, True))


def _touch(value: Any) -> None:
    if isinstance(value, list):
        for item in value:
            _touch(item)
    elif hasattr(value, "_data"):
        for field in plan_of(type(value)).fields:
            if field.wire in value._data:
                _touch(getattr(value, field.name))


def sample(package: ModuleType, shape: Shape, *, wire: bool = False, depth: int = 0) -> Any:
    """Return the least value of a shape: with JSON names if `wire`, else with Python names."""
    match shape:
        case Scalar(types, values):
            return values[0] if values else types[0](1)
        case Timestamp():
            return "2026-01-02T03:04:05Z"
        case Null():
            return None
        case ListOf(item):
            return [] if depth > 3 else [sample(package, item, wire=wire, depth=depth + 1)]
        case MapOf(item):
            return {"key": sample(package, item, wire=wire, depth=depth + 1)}
        case OneOf(options):
            return sample(package, options[0], wire=wire, depth=depth)
        case Ref(name):
            return _object(package, name, wire=wire, depth=depth)
    return "x"


def _object(package: ModuleType, name: str, *, wire: bool, depth: int) -> Document:
    found = getattr(importlib.import_module("ringkit_api.models"), name)
    if get_origin(found) is Literal:
        return get_args(found)[0]
    if not isinstance(found, type):
        member = found.members[0]
        value = _object(package, member, wire=wire, depth=depth)
        if found.discriminator:
            kinds = [kind for kind, target in found.mapping.items() if target == member]
            plan = plan_of(getattr(importlib.import_module("ringkit_api.models"), member))
            field = plan.by_wire[found.discriminator]
            value[field.wire if wire else field.name] = kinds[0]
        return value
    plan = plan_of(found)
    return {
        (field.wire if wire else field.name): sample(
            package, plan.resolve(field.shape), wire=wire, depth=depth + 1
        )
        for field in plan.fields
        if field.required or depth < 2
        if field.shape != Ref(name)
    }
