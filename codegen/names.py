"""Python names for operations, modules, classes, arguments and fields. Pure."""

from __future__ import annotations

import keyword
import re
from collections import Counter
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
_EDITION_SUFFIX: Final = re.compile(r"(New|JWSPublic|(?<=[a-z])2)$")
_FORMER_PRODUCT: Final = re.compile(r"(?<=[a-z])Glip(?=[A-Z])")

#: Names that the rules above do not make readable.
OPERATION_NAMES: Final = {
    "authorize2": "authorize_by_post",
    "authJwks": "read_jwks",
    "authUserInfo": "read_user_info",
    "authWsToken": "create_websocket_token",
    "readTMCompanyInfoNew": "read_company_info",
    "rcvListDelegators": "list_delegators",
    "smsConfigurationInfo": "read_sms_configuration",
    "caiJobStatusGet": "read_job_status",
    "readIvrMenuList": "list_ivr_menus",
}

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


#: Modules and packages of the generated package itself.
_MODULES: Final = frozenset(
    {"asynchronous", "enumerations", "events", "models", "operations", "sync"}
)


def words(name: str) -> list[str]:
    """Split an upstream name into lower-case words."""
    return [_WHOLE.get(word, word.lower()) for word in _SPLIT.findall(name)]


def snake(name: str) -> str:
    """Return `name` in snake_case, as an identifier."""
    found = "_".join(words(name)) or "value"
    return f"n{found}" if found[:1].isdigit() else found


def module(tag: str) -> str:
    """Return the module name for a tag; one that the package or Python needs gets an underscore."""
    found = snake(tag)
    return f"{found}_" if found in _MODULES or keyword.iskeyword(found) else found


def pascal(name: str) -> str:
    """Return `name` as a class name, just as openapi-python-client would write it."""
    parts = re.findall(r"[A-Za-z0-9]+", name)
    joined = "".join(part[:1].upper() + part[1:] for part in parts)
    return str(ClassName(joined, "T"))


def identifier(name: str) -> str:
    """Return the argument or field name for a JSON or query name."""
    found = FIELD_NAMES.get(name) or snake(name)
    return f"{found}_" if found in _TAKEN else found


def json_name(field: str) -> str:
    """Return the JSON name of a field that declares none, as `ringkit` has it: camelCase."""
    first, *rest = field.rstrip("_").split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def unique_identifiers(names: list[str]) -> dict[str, str]:
    """Return an identifier for each of `names`, all different: the later ones get a number."""
    used: set[str] = set()
    found: dict[str, str] = {}
    for name in names:
        candidate = base = identifier(name)
        number = 1
        while candidate in used:
            number += 1
            candidate = f"{base}_{number}"
        used.add(candidate)
        found[name] = candidate
    return found


def operation_names(operation_ids: list[str]) -> dict[str, str]:
    """Return the function name of each operation of one module.

    A name that only the upstream prefix or suffix told apart keeps it. CodegenError if two
    operations still have one name.
    """
    short = {operation: _short(operation) for operation in operation_ids}
    count = Counter(short.values())
    names = {
        operation: name if count[name] == 1 else identifier(operation)
        for operation, name in short.items()
    }
    clashes = [name for name, times in Counter(names.values()).items() if times > 1]
    if clashes:
        who = sorted(operation for operation, name in names.items() if name in clashes)
        raise CodegenError(f"operations with one name ({', '.join(clashes)}): {', '.join(who)}")
    return names


def _short(operation: str) -> str:
    if operation in OPERATION_NAMES:
        return OPERATION_NAMES[operation]
    name = _EDITION_SUFFIX.sub("", _SERVICE_PREFIX.sub("", operation))
    return identifier(_FORMER_PRODUCT.sub("", name) or operation)
