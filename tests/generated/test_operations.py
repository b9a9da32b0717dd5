"""Every operation, called with the least it needs, against a platform that checks the request."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from importlib import import_module
from typing import Any

import httpx
import pytest

from ringkit import AsyncRingCentral, RingCentral
from ringkit._call.call import BulkCall, Call, PagedCall
from ringkit._model import Model
from ringkit._unset import UNSET
from ringkit_api.operations import OPERATIONS
from tests.support import checker
from tests.support.description import OPERATION_COUNT
from tests.support.documents import document, members, resolve

DESCRIBED = {identity: (item, operation) for identity, item, operation in checker.operations()}
SETTINGS: Any = {
    "server_url": "https://platform.test",
    "media_url": "https://media.test",
    "client_id": "id",
    "client_secret": "secret",
    "jwt": "assertion",
    "rate_limit": "off",
}
#: What authorizes the two operations of OAuth (RFC 6749, 2.3.1): the secret of the application.
BASIC = "Basic aWQ6c2VjcmV0"
OAUTH = ("/restapi/oauth/token", "/restapi/oauth/revoke")


def answer(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/restapi/oauth/token" and b"jwt-bearer" in request.read():
        return httpx.Response(
            200, json={"access_token": "t", "expires_in": 3600, "token_type": "bearer"}
        )
    assert request.headers["Authorization"] in ("Bearer t", BASIC)
    assert (request.headers["Authorization"] == BASIC) == (request.url.path in OAUTH)
    return checker.answer(request)


def function_of(identity: str) -> Callable[..., Call[Any]]:
    module, name = OPERATIONS[identity]
    found: Callable[..., Call[Any]] = getattr(import_module(f"ringkit_api.{module}"), name)
    return found


def declared_of(identity: str) -> list[Any]:
    """Return the parameters of the description."""
    item, operation = DESCRIBED[identity]
    return [resolve(p) for p in [*item.get("parameters", []), *operation.get("parameters", [])]]


def least_arguments(identity: str) -> dict[str, Any]:
    """Return the required arguments, made from the description."""
    declared = declared_of(identity)
    _, operation = DESCRIBED[identity]
    arguments: dict[str, Any] = {}
    for name, parameter in inspect.signature(function_of(identity)).parameters.items():
        if parameter.default is not inspect.Parameter.empty:
            continue
        if name == "body":
            arguments[name] = least_body(identity, operation)
            continue
        described = next(p for p in declared if plain(p["name"]) == plain(name))
        value = document(described["schema"], full=False, salt=3)
        arguments[name] = value or "1"
    if function_of(identity).__kwdefaults__ and "all_" in function_of(identity).__kwdefaults__:
        arguments["all_"] = True
    return arguments


def plain(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def least_body(identity: str, operation: Any) -> Any:
    """Return the body that has only what is required, as a model, or as data for a list."""
    content = resolve(operation["requestBody"])["content"]
    media = next(iter(sorted(content, key=lambda m: (not m.endswith("json"), m))))
    schema = content[media]["schema"]
    made = document(schema, full=False, salt=3)
    if isinstance(made, list):
        return made
    payloads = function_operation(identity).payloads
    kinds = ("json",) if media.endswith("json") else ("multipart", "mixed", "form")
    name = next(payload.model for payload in payloads if payload.kind in kinds)
    model: type[Model] = getattr(import_module("ringkit_api.models"), name)
    for key, inner in members(schema)[0].items():
        if checker.is_file(inner) and (key in made or not made):
            made[key] = [b"file"] if isinstance(made.get(key), list) else b"file"
    return model.from_dict(made)


def function_operation(identity: str) -> Any:
    module, name = OPERATIONS[identity]
    return getattr(import_module(f"ringkit_api.{module}"), f"_{name.upper()}")


def test_every_described_operation_has_a_function() -> None:
    assert OPERATIONS.keys() == DESCRIBED.keys()
    assert len(OPERATIONS) == OPERATION_COUNT


@pytest.fixture(scope="module")
def rc() -> Any:
    with RingCentral(
        **SETTINGS, http_client=httpx.Client(transport=httpx.MockTransport(answer))
    ) as client:
        yield client


@pytest.mark.parametrize("identity", sorted(OPERATIONS))
def test_operation(identity: str, rc: RingCentral) -> None:
    call = function_of(identity)(**least_arguments(identity))
    response = rc.send_raw(call, strict=True)
    result = response.parsed
    expected = [a for a in call.operation.results.values() if a not in ("", "*")]
    if response.status in call.operation.results and response.content:
        assert expected
        assert result is not None
    assert response.status in (*call.operation.results, 200)


def test_every_operation_is_a_method_of_both_clients() -> None:
    async def handle(request: httpx.Request) -> httpx.Response:
        await request.aread()
        return answer(request)

    async def call_everything() -> int:
        client = httpx.AsyncClient(transport=httpx.MockTransport(handle))
        async with AsyncRingCentral(**SETTINGS, http_client=client) as arc:
            for identity, (module, name) in OPERATIONS.items():
                method = getattr(getattr(arc.api, module), name)
                await method(**least_arguments(identity))
        return len(OPERATIONS)

    with RingCentral(
        **SETTINGS, http_client=httpx.Client(transport=httpx.MockTransport(answer))
    ) as rc:
        for identity, (module, name) in OPERATIONS.items():
            getattr(getattr(rc.api, module), name)(**least_arguments(identity))
    assert asyncio.run(call_everything()) == OPERATION_COUNT


def test_functions_and_methods_have_one_signature() -> None:
    from ringkit_api.asynchronous import AsyncApi
    from ringkit_api.sync import Api

    for identity, (module, name) in OPERATIONS.items():
        function = function_of(identity)
        expected = inspect.signature(function)
        assert all(p.kind is p.KEYWORD_ONLY for p in expected.parameters.values()), identity
        for api in (Api, AsyncApi):
            group = getattr(api(None), module)  # type: ignore[arg-type]
            method = getattr(group, name)
            assert method.__doc__, identity
            found = inspect.signature(method)
            options = found.parameters["options"]
            assert options.kind is options.VAR_KEYWORD
            assert options.annotation == "Unpack[RequestOptions]"
            assert {
                n: (p.annotation, p.default) for n, p in found.parameters.items() if n != "options"
            } == {n: (p.annotation, p.default) for n, p in expected.parameters.items()}, identity


def test_docstrings_name_arguments_results_and_rate_group() -> None:
    for identity in OPERATIONS:
        function, operation = function_of(identity), function_operation(identity)
        text = " ".join((function.__doc__ or "").split())
        assert f"`{operation.method} {operation.path}`" in text
        assert f"/{identity}" in text.replace(" ", "")
        for permission in (operation.app_permission, operation.user_permission):
            assert permission in text
        for name in inspect.signature(function).parameters:
            assert f" {name}: " in text, (identity, name)
        assert "Returns:" in text
        assert operation.rate_group in text or operation.rate_group == "NoThrottling"


def test_accounts_and_extensions_default_to_the_current_user() -> None:
    defaults = [
        parameter.default
        for identity in OPERATIONS
        for name, parameter in inspect.signature(function_of(identity)).parameters.items()
        if name in ("account_id", "extension_id")
    ]
    assert defaults.count("~") >= 468


def test_an_absent_id_of_an_answer_is_taken_and_refused() -> None:
    refused = 0
    for identity in sorted(OPERATIONS):
        function, least = function_of(identity), least_arguments(identity)
        in_path = {plain(p["name"]): p["name"] for p in declared_of(identity) if p["in"] == "path"}
        for name, parameter in inspect.signature(function).parameters.items():
            if wire := in_path.get(plain(name)):
                assert "Unset" in parameter.annotation
                with pytest.raises(ValueError, match=f"{wire} must not be empty"):
                    function(**{**least, name: UNSET})
                refused += 1
    assert refused == 780


#: Operations that name the account or extension they act on, and those that need a filter.
EXPLICIT = {
    "deleteExtension": "extension_id",
    "deleteUserProfileImage": "extension_id",
    "updateExtension": "extension_id",
}
FILTERED = {"deleteCallRecordingCustomGreetings", "deleteMessageByFilter", "deleteUserCallLog"}


def test_nothing_is_destroyed_without_an_argument() -> None:
    for identity in OPERATIONS:
        if function_operation(identity).method != "DELETE":
            continue
        with pytest.raises((TypeError, ValueError)):
            function_of(identity)()


@pytest.mark.parametrize("identity", sorted(EXPLICIT))
def test_a_target_is_named(identity: str) -> None:
    arguments = least_arguments(identity)
    assert arguments.pop(EXPLICIT[identity])
    with pytest.raises(TypeError, match=EXPLICIT[identity]):
        function_of(identity)(**arguments)
    assert function_of(identity)(**arguments, **{EXPLICIT[identity]: "~"}).path.endswith(
        ("~", "/profile-image")
    )


@pytest.mark.parametrize("identity", sorted(FILTERED))
def test_everything_is_deleted_only_on_demand(identity: str) -> None:
    function = function_of(identity)
    with pytest.raises(ValueError, match="all_=True"):
        function()
    assert function(all_=True).method == "DELETE"
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.default is UNSET and "bool" not in parameter.annotation:
            assert function(**{name: "1"}).query


def test_only_those_are_marked() -> None:
    marked = {
        identity
        for identity in OPERATIONS
        if "all_" in inspect.signature(function_of(identity)).parameters
    }
    assert marked == FILTERED


def test_lists_and_bulk_reads_are_typed_as_such() -> None:
    kinds = {
        identity: function_of(identity)(**least_arguments(identity)) for identity in OPERATIONS
    }
    paged = {identity for identity, call in kinds.items() if isinstance(call, PagedCall)}
    bulk = {identity for identity, call in kinds.items() if isinstance(call, BulkCall)}
    styles = [kinds[identity].operation.paging.style for identity in paged]  # type: ignore[union-attr]
    assert {style: styles.count(style) for style in set(styles)} == {
        "links": 50, "number": 15, "token": 21, "navigation-token": 8, "index": 2, "sync": 7,
        "single": 28,
    }  # fmt: skip
    assert {"readUserCallRecord", "readMessage", "readGlipPersonNew", "deleteMessage"} <= bulk
    assert all(kinds[identity].operation.bulk for identity in bulk)
