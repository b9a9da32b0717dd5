"""Checks that what the document describes is in the code, and has the type described.

Operations with their parameters, media types, styles and security; classes with their members; the
types of all. It reads the corrected description and the written files, and shares nothing with the
rules in between: what they lose, it finds. Used by the pipeline only.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Final

from attrs import frozen

from codegen import names
from codegen.document import CodegenError, Document, Json, operations, resolve

#: Kinds of values, None for any.
Kinds = frozenset[str] | None

_ANYTHING: Final = ("*/*", "application/*")
_JSON_KINDS: Final = {
    "string": "str", "integer": "int", "number": "float", "boolean": "bool", "array": "list",
    "object": "object",
}  # fmt: skip
_PYTHON_KINDS: Final = {"str": "str", "bytes": "file", "bool": "bool", "int": "int"}
_VALUE_KINDS: Final = {
    str: "str", bool: "bool", int: "int", float: "float", list: "list", dict: "object",
}  # fmt: skip
_NAMED_KINDS: Final = {
    "str": {"str"}, "int": {"int"}, "float": {"float"}, "bool": {"bool"}, "datetime": {"time"},
    "date": {"time"}, "File": {"file"}, "list": {"list"}, "Sequence": {"list"},
    "dict": {"object"}, "Any": None, "Unset": set(), "Null": set(), "None": set(),
}  # fmt: skip


def check_completeness(
    description: Document, package: Path, renamed: Mapping[str, str] | None = None
) -> None:
    """Raise CodegenError naming each thing that is missing, or has lost its type.

    `renamed` has the name in the description of each class that is called otherwise.
    """
    written = _Package(package)
    lost = _lost_members(description, written, renamed or {})
    missing = [*lost, *_lost_operations(description, written)]
    if missing:
        raise CodegenError("lost between description and code:\n" + "\n".join(missing))


# --- classes -----------------------------------------------------------------------------------


def _lost_members(
    description: Document, written: _Package, renamed: Mapping[str, str]
) -> Iterator[str]:
    classes = {described: name for name, described in renamed.items()}
    for name, schema in description.get("components", {}).get("schemas", {}).items():
        expected = members(description, schema)
        if not expected:
            continue
        target = classes.get(name, name)
        fields = written.classes.get(written.aliases.get(target) or target)
        if fields is None:
            yield f"schema {name}: no class {target}"
            continue
        if missing := expected.keys() - fields.keys():
            yield f"schema {name}: no field for {', '.join(sorted(missing))}"
        for member in expected.keys() & fields.keys():
            lost = _lost_type(description, expected[member], fields[member], written)
            if lost:
                yield f"schema {name}: the type of {member} is lost: {lost}"


def members(
    description: Document, schema: Json, seen: frozenset[int] = frozenset()
) -> dict[str, list[Json]]:
    """Return the schemas of each member that an object of `schema` may have, by JSON name.

    Members are those of `allOf` and of unions in it; a union of named schemas is an alias without
    members of its own.
    """
    schema = _resolved(description, schema)
    if not isinstance(schema, dict) or id(schema) in seen:
        return {}
    seen = seen | {id(schema)}
    found: dict[str, list[Json]] = defaultdict(list)
    for name, value in schema.get("properties", {}).items():
        found[name].append(value)
    for member in schema.get("allOf", []):
        inner = [member, *_alternatives(_resolved(description, member))]
        for one in inner:
            for name, values in members(description, one, seen).items():
                found[name] += values
    return found


def _resolved(description: Document, schema: Json) -> Json:
    try:
        return resolve(description, schema)
    except CodegenError:
        return {}  # a schema that was forgotten is one of any value, and noted


def _alternatives(schema: Json) -> list[Json]:
    if not isinstance(schema, dict):
        return []
    return [*schema.get("oneOf", []), *schema.get("anyOf", [])]


# --- types -------------------------------------------------------------------------------------


def _lost_type(
    description: Document, schemas: list[Json], annotation: ast.expr, written: _Package
) -> str:
    """Return what is expected, if an annotation says less than all of `schemas` do."""
    expected = [_kinds(description, schema) for schema in schemas]
    known = [kinds for kinds in expected if kinds is not None]
    found = _annotated(annotation, written)
    if len(known) < len(schemas) or found is None:
        return "" if found is not None or len(known) < len(schemas) else _said(known, annotation)
    # Of several declarations, the narrowest may have been taken.
    if not any(kinds <= found for kinds in known):
        return _said(known, annotation)
    items = [_resolved(description, schema).get("items") for schema in schemas]
    inner = _inner(annotation)
    if len(items) == 1 and isinstance(items[0], dict) and inner is not None:
        return _lost_type(description, items, inner, written)
    return ""


def _said(known: list[frozenset[str]], annotation: ast.expr) -> str:
    expected = " or ".join(sorted(frozenset[str]().union(*known)))
    return f"described as {expected}, written as {ast.unparse(annotation)}"


def _kinds(description: Document, schema: Json, depth: int = 0) -> Kinds:
    """Return the kinds of values that a schema allows, null left out."""
    schema = _resolved(description, schema)
    if not isinstance(schema, dict) or depth > 20:
        return None
    if schema.get("contentMediaType") and not schema.get("contentEncoding"):
        return None
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    types = schema.get("type")
    if types is not None:
        listed = types if isinstance(types, list) else [types]
        found = {_kind(schema, kind) for kind in listed if kind != "null"}
        if not found or _contradicts(description, found, [*values], _alternatives(schema), depth):
            return None
        if found == {"float"} and {type(value) for value in values if value is not None} == {int}:
            return frozenset({"int"})
        return frozenset(found)
    if parts := schema.get("allOf"):
        kinds = [_kinds(description, part, depth + 1) for part in parts]
        return next((found for found in kinds if found is not None), None)
    if members := _alternatives(schema):
        kinds = [_kinds(description, one, depth + 1) for one in members]
        if _has_types(members) and "properties" not in schema:
            known = [found for found in kinds if found is not None]
            return frozenset[str]().union(*known) if len(known) == len(kinds) else None
    if "properties" in schema or isinstance(schema.get("additionalProperties"), dict):
        return frozenset({"object"})
    if "items" in schema:
        return frozenset({"list"})
    given = {_PYTHON_KINDS.get(type(value).__name__) for value in values if value is not None}
    return frozenset(given) if len(given) == 1 and None not in given else None  # type: ignore[arg-type]


def _contradicts(
    description: Document, kinds: set[str], values: list[Json], members: list[Json], depth: int
) -> bool:
    """Tell whether a schema lists nothing that is of its own type, which then says nothing."""
    if kinds & {"str", "list"}:
        return False
    given = [_VALUE_KINDS.get(type(value), "") for value in values if value is not None]
    alike = kinds | ({"int"} if "float" in kinds else set())
    if given and not alike & set(given):
        return True
    inner = [found for one in members if (found := _kinds(description, one, depth + 1)) is not None]
    return bool(inner) and not any(found & kinds for found in inner)


def _has_types(members: list[Json]) -> bool:
    return all(isinstance(one, dict) and one.keys() != {"required"} for one in members)


def _kind(schema: Document, kind: str) -> str:
    if kind == "string" and schema.get("format") in ("date-time", "binary"):
        return "time" if schema["format"] == "date-time" and "enum" not in schema else "file"
    return _JSON_KINDS.get(kind, kind)


def _annotated(node: ast.expr, written: _Package) -> Kinds:
    """Return the kinds of values that an annotation allows."""
    match node:
        case ast.BinOp(left=left, right=right):
            first, second = _annotated(left, written), _annotated(right, written)
            return None if first is None or second is None else first | second
        case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
            listed = values.elts if isinstance(values, ast.Tuple) else [values]
            given = {type(ast.literal_eval(value)).__name__ for value in listed}
            return frozenset(_PYTHON_KINDS.get(name, name) for name in given)
        case ast.Subscript(value=ast.Name(id=name)) | ast.Name(id=name):
            if name in _NAMED_KINDS:
                kinds = _NAMED_KINDS[name]
                return None if kinds is None else frozenset(kinds)
            return written.enumerations.get(name, frozenset({"object"}))
    return frozenset()


def _inner(node: ast.expr) -> ast.expr | None:
    """Return `X` where an annotation is `list[X]` beside names of no kind."""
    match node:
        case ast.Subscript(value=ast.Name(id="list" | "Sequence"), slice=item):
            return item
        case ast.BinOp(left=left, right=ast.Name(id="Unset" | "Null")):
            return _inner(left)
    return None


# --- operations --------------------------------------------------------------------------------


def _lost_operations(description: Document, written: _Package) -> Iterator[str]:
    functions = dict(written.functions)
    for path, method, operation in operations(description):
        who = f"operation {method.upper()} {path} ({operation.get('operationId', 'without id')})"
        function = functions.pop((method.upper(), path), None)
        if function is None:
            yield f"{who}: no function"
            continue
        for lost in _lost_in(description, path, operation, function, written):
            yield f"{who}: {lost}"
    for method, path in functions:
        yield f"function without an operation: {method} {path}"


def _lost_in(
    description: Document,
    path: str,
    operation: Document,
    function: _Function,
    written: _Package,
) -> Iterator[str]:
    shared = description["paths"][path].get("parameters", [])
    for one in [*shared, *operation.get("parameters", [])]:
        yield from _lost_parameter(description, resolve(description, one), function, written)
    body = resolve(description, operation.get("requestBody"))
    if body and "body=" not in function.sent:
        yield "the request body is lost"
    elif body:
        yield from _lost_media(description, body.get("content", {}), function)
    security = _security(description, operation)
    if security != function.security:
        yield f"security: {security} is described, {function.security} is written"
    yield from _lost_results(description, operation, function, written)


#: The argument of a call that parameters of each place go to.
_PLACES: Final = {"path": "path", "query": "query", "header": "headers", "cookie": "cookies"}


def _lost_parameter(
    description: Document, parameter: Document, function: _Function, written: _Package
) -> Iterator[str]:
    name, where = parameter["name"], parameter["in"]
    place = f"{_PLACES[where]}={name}"
    if place not in function.sent:
        yield f"parameter {name} is lost"
        return
    content = parameter.get("content")
    schema = next(iter(content.values())).get("schema", {}) if content else parameter["schema"]
    annotation = function.annotations.get(function.sent[place])
    kinds = _kinds(description, schema)
    if annotation is not None and kinds is not None and where in ("path", "query"):
        found = _annotated(annotation, written)
        if found is None or not kinds <= found:
            yield f"the type of parameter {name} is lost: {_said([kinds], annotation)}"
    if where == "query" and _style(parameter, kinds) != function.styles.get(name, ""):
        yield f"the style of parameter {name} is lost"


def _style(parameter: Document, kinds: Kinds) -> str:
    """Return how a parameter of a query is written, as `Operation.styles` has it."""
    style: str = parameter.get("style", "form")
    if "content" in parameter:
        return "json"
    if style == "deepObject":
        return style
    joined = not parameter.get("explode", style == "form") and kinds == frozenset({"list"})
    separators = {"form": ",", "pipeDelimited": "|", "spaceDelimited": " "}
    return separators[style] if joined else ""


def _lost_media(description: Document, content: Document, function: _Function) -> Iterator[str]:
    schemas = {media: (entry or {}).get("schema", {}) for media, entry in content.items()}
    same = {media: _plain(description, schema) for media, schema in schemas.items()}
    carried = {media for media in schemas if _is_sent(media, function.media)}
    for media in schemas.keys() - carried:
        if same[media] in [same[other] for other in carried]:
            continue  # the same body, in a form that is sent
        if media == "multipart/mixed" and carried and not members(description, schemas[media]):
            continue  # the other forms, one part for each
        if media.startswith("multipart/") and function.media & _MULTIPART:
            continue  # files beside the same members
        yield f"media type {media} of the request body is lost"


_MULTIPART: Final = {"multipart/form-data", "multipart/mixed"}


def _is_sent(media: str, sent: frozenset[str]) -> bool:
    if media in sent or (media in _ANYTHING and "application/json" in sent):
        return True
    form = media == "application/x-www-form-urlencoded" or media.startswith("multipart/")
    return "" in sent and not form and not media.endswith("json")


def _plain(description: Document, schema: Json) -> Json:
    found = _resolved(description, schema)
    if not isinstance(found, dict):
        return found
    return {key: value for key, value in found.items() if key != "description"}


def _security(description: Document, operation: Document) -> str:
    """Return what authorizes an operation: token, client or none."""
    required = operation.get("security", description.get("security"))
    if required is None:
        return "token"
    schemes = description.get("components", {}).get("securitySchemes", {})
    used = [schemes.get(name, {}) for one in required for name in one]
    if any(
        scheme.get("type") in ("oauth2", "openIdConnect")
        or str(scheme.get("scheme", "")).lower() == "bearer"
        for scheme in used
    ):
        return "token"
    return "client" if used else "none"


def _lost_results(
    description: Document, operation: Document, function: _Function, written: _Package
) -> Iterator[str]:
    for status, response in operation.get("responses", {}).items():
        content = (resolve(description, response) or {}).get("content", {})
        if not status.isdigit() or status[0] != "2" or not content:
            continue
        annotation = function.results.get(int(status))
        if not annotation:
            yield f"the result of status {status} is lost"
        elif annotation not in ("*", "bytes", "str"):
            schemas = [
                (entry or {}).get("schema", {})
                for media, entry in content.items()
                if media.endswith("json") or media in _ANYTHING
            ]
            parsed = ast.parse(annotation, mode="eval").body
            lost = schemas and _lost_type(description, schemas[:1], parsed, written)
            if lost:
                yield f"the type of the result of status {status} is lost: {lost}"


# --- the written files -------------------------------------------------------------------------


@frozen
class _Function:
    """What the constant and the function of an operation say.

    `sent` has the argument of each `place=name` that is sent, `body=` too; `annotations` those of
    arguments, `media` the media types of bodies (an empty one for any).
    """

    sent: dict[str, str]
    annotations: dict[str, ast.expr]
    media: frozenset[str]
    styles: Mapping[str, str]
    security: str
    results: dict[int, str]


class _Package:
    """The models, enumerations and functions of a package, read from its files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def classes(self) -> dict[str, dict[str, ast.expr]]:
        """The annotation of each field by its JSON name, of each class."""
        return {
            node.name: dict(_fields(node))
            for tree in self._models
            for node in tree.body
            if isinstance(node, ast.ClassDef)
        }

    @cached_property
    def _models(self) -> list[ast.Module]:
        """Every module of models."""
        return [_tree(path) for path in sorted((self.folder / "models").glob("*.py"))]

    @cached_property
    def enumerations(self) -> dict[str, Kinds]:
        """The kinds of values of each enumeration."""
        found: dict[str, Kinds] = {}
        for tree in [_tree(self.folder / "enumerations.py"), *self._models]:
            for node in tree.body:
                match node:
                    case ast.Assign([ast.Name(name)], ast.Subscript(ast.Name("Literal"), values)):
                        listed = values.elts if isinstance(values, ast.Tuple) else [values]
                        given = {type(ast.literal_eval(one)).__name__ for one in listed}
                        found[name] = frozenset(_PYTHON_KINDS.get(one, one) for one in given)
        return found

    @cached_property
    def aliases(self) -> dict[str, str]:
        """The class of each alias."""
        for node in _tree(self.folder / "models" / "__init__.py").body:
            match node:
                case ast.Assign([ast.Name("_ALIASES")], value):
                    aliases: dict[str, str] = ast.literal_eval(value)
                    return aliases
        return {}

    @cached_property
    def functions(self) -> dict[tuple[str, str], _Function]:
        """The function of each method and path."""
        return {
            place: function
            for path in sorted(self.folder.glob("*.py"))
            for place, function in _functions(_tree(path))
        }


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, ast.expr]]:
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            yield _declared_wire(item.value) or names.json_name(item.target.id), item.annotation


def _declared_wire(value: ast.expr | None) -> str | None:
    if isinstance(value, ast.Call) and value.args and isinstance(value.args[0], ast.Constant):
        return str(value.args[0].value)
    return None


def _functions(tree: ast.Module) -> Iterator[tuple[tuple[str, str], _Function]]:
    constants: dict[str, dict[str, ast.expr]] = {}
    for node in tree.body:
        match node:
            case ast.Assign([ast.Name(name)], ast.Call(ast.Name("Operation")) as made):
                constants[name] = {one.arg or "": one.value for one in made.keywords}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
            match node.body[-1].value:
                case ast.Call(args=[ast.Name(constant)]) as call if constant in constants:
                    said = constants[constant]
                    place = ast.literal_eval(said["method"]), ast.literal_eval(said["path"])
                    yield place, _function(node, call, said)


def _function(node: ast.FunctionDef, call: ast.Call, made: dict[str, ast.expr]) -> _Function:
    styles, payloads = made.get("styles"), made.get("payloads")
    security, results = made.get("security"), made["results"]
    return _Function(
        sent=dict(_sent(call)),
        annotations={
            argument.arg: argument.annotation
            for argument in node.args.kwonlyargs
            if argument.annotation is not None
        },
        media=frozenset(_media(payloads)),
        styles=ast.literal_eval(styles) if styles else {},
        security=ast.literal_eval(security) if security else "token",
        results=ast.literal_eval(results),
    )


def _sent(call: ast.Call) -> Iterator[tuple[str, str]]:
    for keyword in call.keywords:
        if isinstance(keyword.value, ast.Dict):
            for key, value in zip(keyword.value.keys, keyword.value.values, strict=True):
                if key is not None and isinstance(value, ast.Name):
                    yield f"{keyword.arg}={ast.literal_eval(key)}", value.id
        elif keyword.arg:
            yield f"{keyword.arg}=", keyword.arg


def _media(payloads: ast.expr | None) -> Iterator[str]:
    usual = {
        "json": "application/json", "form": "application/x-www-form-urlencoded",
        "multipart": "multipart/form-data", "mixed": "multipart/mixed",
    }  # fmt: skip
    for payload in payloads.elts if isinstance(payloads, ast.Tuple) else []:
        if isinstance(payload, ast.Call):
            said = {one.arg: one.value for one in payload.keywords}
            kind = ast.literal_eval(payload.args[0])
            yield ast.literal_eval(said["media"]) if "media" in said else usual.get(kind, "")
            if "attachments" in said:
                yield "multipart/form-data"
