"""Checks that every operation, parameter, class and member of the document is in the code.

It reads the corrected description and the written files, and shares nothing with the rules in
between: what they lose, it finds. Used by the pipeline only.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from codegen import names
from codegen.document import CodegenError, Document, Json, operations, resolve


def check_completeness(
    description: Document, package: Path, renamed: Mapping[str, str] | None = None
) -> None:
    """Raise CodegenError naming each operation, parameter, class or member that is missing.

    `renamed` has the name in the description of each class that is called otherwise.
    """
    lost = _missing_members(description, package, renamed or {})
    missing = [*lost, *_missing_operations(description, package)]
    if missing:
        raise CodegenError("lost between description and code:\n" + "\n".join(missing))


def _missing_members(
    description: Document, package: Path, renamed: Mapping[str, str]
) -> Iterator[str]:
    written = _classes(package)
    index = _index(package, renamed)
    for name, schema in description.get("components", {}).get("schemas", {}).items():
        expected = members(description, schema)
        if not expected:
            continue
        candidates = index.get(_simplified(name), [])
        lost = [expected - written.get(candidate, set()) for candidate in candidates]
        if not lost:
            yield f"schema {name}: no class"
        elif all(lost):
            fewest = min(lost, key=lambda names: len(names))
            yield f"schema {name}: no field for {', '.join(sorted(fewest))}"


def members(description: Document, schema: Json, seen: frozenset[int] = frozenset()) -> set[str]:
    """Return the JSON names that an object of `schema` may have, through `allOf` and its unions.

    A union of named schemas is an alias without members of its own.
    """
    schema = resolve(description, schema)
    if not isinstance(schema, dict) or id(schema) in seen:
        return set()
    seen = seen | {id(schema)}
    found = set(schema.get("properties", {}))
    for member in schema.get("allOf", []):
        found |= members(description, member, seen)
        for alternative in _alternatives(resolve(description, member)):
            found |= members(description, alternative, seen)
    return found


def _alternatives(schema: Json) -> list[Json]:
    if not isinstance(schema, dict):
        return []
    return [*schema.get("oneOf", []), *schema.get("anyOf", [])]


def _classes(package: Path) -> dict[str, set[str]]:
    """Return the JSON names of the fields of every model class in the package."""
    found: dict[str, set[str]] = {}
    for path in sorted((package / "models").glob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found[node.name] = set(_wire_names(node))
    return found


def _wire_names(node: ast.ClassDef) -> Iterator[str]:
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            yield _declared_wire(item.value) or names.json_name(item.target.id)


def _declared_wire(value: ast.expr | None) -> str | None:
    if isinstance(value, ast.Call) and value.args and isinstance(value.args[0], ast.Constant):
        return str(value.args[0].value)
    return None


def _index(package: Path, renamed: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the classes that each name may lead to, aliases included.

    Names that differ in case or punctuation only are told apart by a number in the code.
    """
    tree = ast.parse((package / "models" / "__init__.py").read_text("utf-8"))
    tables = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    named = {name: name for name in tables["_MODULES"]} | tables["_ALIASES"]
    found: dict[str, list[str]] = defaultdict(list)
    for written, target in named.items():
        name = renamed.get(written, written)
        found[_simplified(name)].append(target)
        if name[-1:].isdigit():
            found[_simplified(name.rstrip("0123456789"))].append(target)
    return found


def _simplified(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isascii() and letter.isalnum())


def _missing_operations(description: Document, package: Path) -> Iterator[str]:
    written = dict(_functions(package))
    for path, method, operation in operations(description):
        who = f"{method.upper()} {path} ({operation.get('operationId', 'without id')})"
        function = written.pop((method.upper(), path), None)
        if function is None:
            yield f"operation {who}: no function"
            continue
        shared = description["paths"][path].get("parameters", [])
        declared = [resolve(description, p) for p in [*shared, *operation.get("parameters", [])]]
        for parameter in declared:
            if parameter["name"] not in function:
                yield f"operation {who}: parameter {parameter['name']} is lost"
        if operation.get("requestBody") and "body" not in function:
            yield f"operation {who}: the request body is lost"
    for method, path in written:
        yield f"function without an operation: {method} {path}"


def _functions(package: Path) -> Iterator[tuple[tuple[str, str], set[str]]]:
    """Yield (method, path) of every function, and the wire names that it sends."""
    for file in sorted(package.glob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        constants: dict[str, tuple[str, str]] = {}
        for node in tree.body:
            match node:
                case ast.Assign([ast.Name(name)], ast.Call(ast.Name("Operation")) as made):
                    constants[name] = _method_and_path(made)
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
                call = node.body[-1].value
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.args[0], ast.Name)
                    and call.args[0].id in constants
                ):
                    yield constants[call.args[0].id], set(_sent(call))


def _method_and_path(value: ast.Call) -> tuple[str, str]:
    keywords = {keyword.arg: ast.literal_eval(keyword.value) for keyword in value.keywords
                if keyword.arg in ("method", "path")}  # fmt: skip
    return keywords["method"], keywords["path"]


def _sent(call: ast.Call) -> Iterator[str]:
    for keyword in call.keywords:
        if isinstance(keyword.value, ast.Dict):
            yield from (str(ast.literal_eval(key)) for key in keyword.value.keys if key)
        elif keyword.arg:
            yield keyword.arg
