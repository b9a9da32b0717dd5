"""Reads and writes OpenAPI documents."""

from __future__ import annotations

import gc
import io
import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from yaml import YAMLError

from codegen import yaml_values
from codegen.yaml_values import RepeatedKeyError

Json = Any
Document = dict[str, Json]

#: The methods an OpenAPI path item may have, in the order they are written.
METHODS = ("get", "head", "options", "trace", "post", "put", "patch", "delete")


class CodegenError(Exception):
    """The description cannot be turned into code. The text names the operation or schema."""


class UnsupportedError(CodegenError):
    """The description has something that the generator does not carry.

    Each of `problems` names the place, the keyword, and what is wrong with it.
    """

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        shown = problems[:_SHOWN]
        more = [f"... and {len(problems) - _SHOWN} more"] if len(problems) > _SHOWN else []
        super().__init__("\n".join(["the description is refused:", *shown, *more]))


#: How many problems the text of an error lists.
_SHOWN = 20


@contextmanager
def without_collection() -> Iterator[None]:
    """Spare the garbage collector a run: it would walk through millions of values, all in use."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _yaml() -> YAML:
    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = False
    yaml.width = 10_000
    yaml.representer.sort_base_mapping_type_on_output = False
    return yaml


def parse(content: bytes) -> Document:
    """Parse a JSON or YAML 1.2 document.

    CodegenError if it is neither, is cut off, or has a key twice in one mapping.
    """
    try:
        text = content.decode("utf-8-sig")
        if text.lstrip().startswith("<"):
            raise CodegenError(
                "this is a page of HTML or XML, not a description; the address may be wrong, or "
                "leads to a login or an error page"
            )
        loaded = (
            json.loads(text, object_pairs_hook=_unique)
            if text.lstrip().startswith("{")
            else yaml_values.read(text)
        )
    except UnicodeDecodeError as error:
        raise CodegenError(f"the document is not UTF-8 text, or is cut off: {error}") from error
    except RepeatedKeyError as error:
        raise CodegenError(f"a key is there twice: {error}") from error
    except (YAMLError, json.JSONDecodeError, RecursionError) as error:
        raise CodegenError(f"no JSON or YAML document, or one that is cut off: {error}") from error
    if not isinstance(loaded, dict):
        raise CodegenError(
            f"the description is no mapping but {type(loaded).__name__}; it may be cut off"
        )
    return loaded


def _unique(pairs: list[tuple[str, Json]]) -> Document:
    found = dict(pairs)
    if len(found) < len(pairs):
        counts = Counter(key for key, _ in pairs)
        raise CodegenError(f"a key is there twice: {counts.most_common(1)[0][0]!r}")
    return found


def is_id(name: str) -> bool:
    """Tell from the name of a member, in JSON or Python, whether it is an id, or several."""
    return name == "id" or name.endswith(("Id", "Ids", "_id", "_ids"))


def takes_ids(parameter: Document) -> bool:
    """Tell whether an argument is an id, or several: those of headers and cookies are texts."""
    return parameter["in"] in ("path", "query") and is_id(parameter["name"])


def load(path: Path) -> Document:
    """Read and parse the document at `path`."""
    try:
        return parse(path.read_bytes())
    except OSError as error:
        raise CodegenError(f"cannot read {path}: {error}") from error
    except CodegenError as error:
        raise CodegenError(f"{path.name}: {error}") from error


def to_yaml(value: Json) -> str:
    """Return `value` as block-style YAML in the order of its keys."""
    stream = io.StringIO()
    _yaml().dump(value, stream)
    return stream.getvalue()


def resolve(document: Document, value: Json) -> Json:
    """Follow `$ref` from `value` until something else is found."""
    seen: set[str] = set()
    while isinstance(value, dict) and isinstance(value.get("$ref"), str):
        reference = value["$ref"]
        if reference in seen:
            raise CodegenError(f"circular reference {reference}")
        seen.add(reference)
        value = lookup(document, reference)
    return value


def lookup(document: Document, reference: str) -> Json:
    """Return what a local reference (`#/components/schemas/Name`) points to."""
    if not reference.startswith("#/"):
        raise CodegenError(f"only local references are supported, got {reference}")
    found: Json = document
    for part in reference[2:].split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        try:
            found = found[int(key)] if isinstance(found, list) else found[key]
        except (KeyError, IndexError, ValueError):
            raise CodegenError(f"reference to nothing: {reference}") from None
    return found


def operations(document: Document) -> list[tuple[str, str, Document]]:
    """Return every (path, method, operation) of the document, in its order."""
    return [
        (path, method, item[method])
        for path, item in document.get("paths", {}).items()
        for method in METHODS
        if isinstance(item, dict) and isinstance(item.get(method), dict)
    ]
