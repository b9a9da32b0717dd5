"""Python names for operations, modules, classes, arguments and fields. Pure."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from functools import cache
from typing import Final

from openapi_python_client.strings import ClassName

from codegen.document import CodegenError

#: Words that the rule for capitals would split or join wrongly.
_WORDS: Final = (
    "A2P",
    "OAuth",
    "OpenID",
    "IPv4",
    "IPv6",
    "RingSense",
    "RingOut",
    "WebSocket",
    "PubNub",
    "MMS",
    "SMS",
    "TCR",
    "IVR",
    "OIDC",
    "SCIM",
    "API",
)
_SPLIT: Final = re.compile(
    "|".join(
        [
            *(word for word in _WORDS),
            r"[A-Z]+(?=[A-Z][a-z])",
            r"[A-Z]?[a-z]+(?:[0-9]+[a-z]*)*",
            r"[A-Z]+[0-9]*",
            r"[0-9]+",
        ]
    )
)
_WHOLE: Final = {
    "OAuth": "oauth",
    "OpenID": "openid",
    "PubNub": "pubnub",
    "RingOut": "ring_out",
    "RingSense": "ring_sense",
    "WebSocket": "websocket",
}

#: What upstream puts around operation names to keep them apart from other services and editions;
#: the module of the tag says it already.
_SERVICE_PREFIX: Final = re.compile(r"^(rcw(Config|History|Reg|N11s)|mth|cai|scim|rcv)(?=[A-Z])")
_EDITION_SUFFIX: Final = re.compile(r"(New|JWSPublic|V2|(?<=[a-z])2)$")
#: One verb for reading one thing.
_VERB_GET: Final = re.compile(r"^get_")
_GET_RESPONSE: Final = re.compile(r"Get(?!Bulk)([A-Z]\w+?)Response")
_TEAM_MESSAGING: Final = re.compile(r"^TM(?=[A-Z][a-z])")
_FORMER_PRODUCT: Final = re.compile(r"(?<=[a-z])Glip(?=[A-Z])")

#: JSON names that make no readable field name.
FIELD_NAMES: Final = {
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": "enterprise_user",
    "$schema": "schema",
}

#: Names that a field or argument may not have: annotations in its scope use them.
_TAKEN: Final = frozenset(keyword.kwlist) | {
    "str", "int", "float", "bool", "list", "dict", "datetime", "date", "Any", "File", "self",
    "extra", "raw", "from_dict", "to_dict", "model", "member", "mro",
}  # fmt: skip


#: Options of a call (`ringkit.RequestOptions`): an argument of an operation with such a name gets
#: an underscore, so that every method takes both.
OPTIONS: Final = frozenset({
    "deadline", "handle_rate_limit", "headers", "idempotent", "max_attempts",
    "max_response_bytes", "max_wait", "progress", "query", "rate_limit", "skip_auth", "strict",
    "timeout",
})  # fmt: skip

#: Names that generated modules use for other things than models.
_CLASSES_TAKEN: Final = frozenset({
    "Any", "AsyncNamespace", "AsyncPaginator", "Bulk", "BulkCall", "Call", "Event", "EventFilter",
    "File", "Final", "Literal", "Model", "NamedTuple", "Namespace", "NotRequired", "Null",
    "Operation", "Page", "PagedCall", "Paging", "Payload", "RequestOptions", "Sequence",
    "TypeAlias", "TypedDict", "UNSET", "Union", "UnknownEvent", "UnknownVariant", "Unpack",
    "Unset", "None", "True", "False",
})  # fmt: skip
#: Names that modules of operations use for other things than functions.
_FUNCTIONS_TAKEN: Final = frozenset({
    "annotations", "async_raw", "async_streaming", "bulk_argument", "calls", "deprecated",
    "overload", "property", "raw", "require_filter", "streaming", "with_raw_response",
    "with_streaming_response",
})  # fmt: skip

#: Arguments that functions have besides those of the description.
_ARGUMENTS_TAKEN: Final = frozenset(
    {"all_", "attachments", "body", "calls", "options", "require_filter"}
)
#: Of parameters with one name, the first of these places has it alone.
_PLACES: Final = ("path", "query", "header", "cookie")

#: Modules and packages of the generated package itself.
_MODULES: Final = frozenset(
    {"asynchronous", "dicts", "enumerations", "events", "models", "operations", "sync"}
)


def words(name: str) -> list[str]:
    """Split an upstream name into lower-case words."""
    return [_WHOLE.get(word, word.lower()) for word in _SPLIT.findall(_in_ascii(name))]


def _in_ascii(name: str) -> str:
    """Return `name` without accents; letters of other scripts become the number of their code."""
    if name.isascii():
        return name
    plain = unicodedata.normalize("NFKD", name)
    return "".join(
        character
        if character.isascii()
        else f"u{ord(character):x}"
        if character.isalpha() and not unicodedata.combining(character)
        else ""
        for character in plain
    )


@cache
def snake(name: str) -> str:
    """Return `name` in snake_case, as an identifier."""
    found = "_".join(words(name)) or "value"
    return f"n{found}" if found[:1].isdigit() else found


def module(tag: str) -> str:
    """Return the module name for a tag; one that the package or Python needs gets an underscore."""
    found = snake(tag)
    return f"{found}_" if found in _MODULES or keyword.iskeyword(found) else found


@cache
def pascal(name: str) -> str:
    """Return `name` as a class name, just as openapi-python-client would write it."""
    parts = re.findall(r"[A-Za-z0-9]+", _in_ascii(name))
    joined = "".join(part[:1].upper() + part[1:] for part in parts) or "Value"
    return str(ClassName(joined, "T"))


def class_of_function(name: str) -> str:
    """Return what the names of anonymous schemas of an operation begin with."""
    return pascal("".join(word.title() for word in name.split("_")))


def safe_class(name: str) -> str:
    """Return a class name that generated code does not use for something else."""
    taken = name in _CLASSES_TAKEN or name.endswith(("Api", "ApiRaw", "ApiStreaming", "Dict"))
    return f"{name}Schema" if taken else name


def free_class(name: str, taken: Set[str]) -> str:
    """Return `name`, with a number where the module of another class in `taken` has its name."""
    found, number = name, 1
    while snake(found) in taken:
        number += 1
        found = f"{name}{number}"
    return found


def class_module(name: str) -> str:
    """Return the name of the module that a class is in."""
    found = snake(name)
    return f"{found}_" if keyword.iskeyword(found) else found


def identifier(name: str) -> str:
    """Return the argument or field name for a JSON or query name."""
    found = FIELD_NAMES.get(name) or snake(name)
    return f"{found}_" if found in _TAKEN else found


def json_name(field: str) -> str:
    """Return the JSON name of a field that declares none, as `ringkit` has it: camelCase."""
    first, *rest = field.rstrip("_").split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def argument(name: str) -> str:
    """Return the name of an argument of a method that also takes the options of a call."""
    found = identifier(name)
    return f"{found}_" if found in OPTIONS else found


def is_plain(name: str, identifier: str) -> bool:
    """Return whether `name` is the camelCase form of `identifier`, which no other name can be."""
    return json_name(identifier) == name


def unique_members(names: Iterable[str], pinned: Mapping[str, str]) -> dict[str, str]:
    """Return the field for each of the JSON `names` of one class, by `pinned` or by rule."""
    wanted = {name: identifier(name) for name in names}
    return _unique(wanted, {name for name in wanted if is_plain(name, wanted[name])}, pinned)


def unique_arguments(
    parameters: Iterable[tuple[str, str]], pinned: Mapping[str, str]
) -> dict[str, str]:
    """Return the argument for each parameter (place, name) of one operation, by `place.name`.

    One of two that differ in place alone, and one that has a name of ours, has its place behind.
    """
    wanted: dict[str, str] = {}
    plain: set[str] = set()
    seen: set[str] = set()
    for place, name in sorted(parameters, key=lambda one: (_PLACES.index(one[0]), one[1])):
        key, found = f"{place}.{name}", argument(name)
        if found in _ARGUMENTS_TAKEN or name in seen:
            found = f"{found}_{place}"
        elif is_plain(name, found):
            plain.add(key)
        seen.add(name)
        wanted[key] = found
    return _unique(wanted, plain, pinned)


def _unique(
    wanted: Mapping[str, str], plain: Set[str], pinned: Mapping[str, str]
) -> dict[str, str]:
    """Return what each name has: the `pinned` identifier, else the `wanted` one, if it is free.

    Where two want one, the `plain` name has it and the others get a number in the order of their
    letters, so that nothing depends on the order of a description. What is pinned stays taken when
    its name is gone. With every name pinned that is not plain, an addition renames nothing.
    """
    used = set(pinned.values())
    found: dict[str, str] = {}
    for name in sorted(wanted, key=lambda name: (name not in plain, name)):
        candidate, number = wanted[name], 1
        while candidate in used and name not in pinned:
            number += 1
            candidate = f"{wanted[name]}_{number}"
        found[name] = pinned.get(name, candidate)
        used.add(found[name])
    return found


def operation_names(
    operation_ids: list[str], pinned: Mapping[str, str], reserved: Iterable[str] = ()
) -> dict[str, str]:
    """Return the function name of each operation of one module; some are `pinned`.

    A name that only the upstream prefix or suffix told apart, from another operation or from one
    of the `reserved` names, keeps it. CodegenError if two operations still have one name.
    """
    short = {operation: pinned.get(operation) or _short(operation) for operation in operation_ids}
    count = Counter([*short.values(), *reserved])
    names = {
        operation: name if operation in pinned or count[name] == 1 else function(operation)
        for operation, name in short.items()
    }
    clashes = [name for name, times in Counter(names.values()).items() if times > 1]
    if clashes:
        who = sorted(operation for operation, name in names.items() if name in clashes)
        raise CodegenError(f"operations with one name ({', '.join(clashes)}): {', '.join(who)}")
    return names


def _short(operation: str) -> str:
    name = _EDITION_SUFFIX.sub("", _SERVICE_PREFIX.sub("", operation))
    found = function(_FORMER_PRODUCT.sub("", name) or operation)
    return _VERB_GET.sub("read_", found)


def function(operation: str) -> str:
    """Return the function name for an operation id, whole."""
    found = identifier(operation)
    return f"{found}_" if found in _FUNCTIONS_TAKEN else found


def class_name(component: str) -> str:
    """Return a readable class name for a component: without `TM`, and `GetX` for a response."""
    found = _GET_RESPONSE.fullmatch(component)
    return found[1] if found else _TEAM_MESSAGING.sub("", component)
