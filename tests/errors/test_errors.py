from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ringkit
from ringkit import errors
from ringkit._call.call import Call, Operation
from ringkit._response import Response, status_error
from ringkit.errors._body import parse_error_body
from tests.support.responses import raw_response

READ = Operation(
    id="read",
    method="GET",
    path="/read",
    results={200: "Any"},
    app_permission="ReadMessages",
    user_permission="ViewMessages",
)


def error(status: int, body: Any = b"", **headers: str) -> errors.APIStatusError:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    raw = raw_response(status, content, headers)
    return status_error(Response(Call[Any](READ), raw), now=0.0)


@pytest.mark.parametrize(
    ("body", "code", "message", "parameters"),
    [
        (
            {"errors": [{"errorCode": "CMN-101", "message": "Bad.", "parameterName": "id"}]},
            "CMN-101", "Bad.", ["id"],
        ),
        (
            {"errorCode": "CMN-102", "message": "Not found.", "parameterName": "x",
             "errors": [{"errorCode": "CMN-102", "message": "Not found.", "parameterName": "x"},
                        {"errorCode": "CMN-103", "message": "Also."}]},
            "CMN-102", "Not found.", ["x", ""],
        ),
        (
            {"error": "invalid_grant", "error_description": "Token expired",
             "errors": [{"errorCode": "OAU-210", "message": "Token expired",
                         "parameters": [{"parameterName": "refresh_token"}]}]},
            "OAU-210", "Token expired", ["refresh_token"],
        ),
        ({"error": "invalid_client", "error_description": "Who?"}, "invalid_client", "Who?", [""]),
        (
            {"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "status": "404",
             "detail": "No such user", "scimType": "noTarget"},
            "noTarget", "No such user", [""],
        ),
        ({"errorCode": "AGW-404", "message": "Lost", "errors": []}, "AGW-404", "Lost", [""]),
        ({"description": "Odd one"}, "", "Odd one", [""]),
        ([{"errorCode": "X-1", "message": "In a list"}], "X-1", "In a list", [""]),
        ({"errors": ["plain text"]}, "", "plain text", [""]),
        ({"errors": {"not": "a list"}, "message": 5}, "", "", []),
        ("just text", "", "just text", []),
        (b"", "", "", []),
        (b"upstream connect error", "", "upstream connect error", []),
        (b"<html><body>Bad gateway</body></html>", "", "", []),
        (b"\xff\xfe\x00binary", "", "\ufffd\ufffd binary", []),
        (b"x" * 5000, "", "x" * 200, []),
        (None, "", "", []),
    ],
)  # fmt: skip
def test_every_shape_of_error_body(
    body: Any, code: str, message: str, parameters: list[str]
) -> None:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    found = parse_error_body(content)
    if body is None:
        assert found.code == ""
        return
    assert (found.code, found.message) == (code, message)
    assert [item.parameter for item in found.items] == parameters


ODD_TEXT = st.text(st.sampled_from("ab[] \x1b\r\n\x00\u2028\u202e\x9b\t"), min_size=1)
NAMES = ("errorCode", "message", "error", "error_description", "detail", "scimType",
         "parameterName", "permissionName")  # fmt: skip


@given(
    st.sampled_from([400, 403, 404, 429, 500]),
    st.dictionaries(st.sampled_from(NAMES), ODD_TEXT | st.just("CMN-408")),
    st.lists(ODD_TEXT | st.dictionaries(st.sampled_from(NAMES), ODD_TEXT | st.just("CMN-401"))),
    st.booleans(),
)
def test_an_answer_forges_no_line_of_a_log(
    status: int, body: dict[str, Any], items: list[Any], plain: bool
) -> None:
    """Whatever the texts of an answer hold, an error is one line without escape sequences."""
    found = error(status, "".join(body.values()).encode() if plain else {**body, "errors": items})
    assert str(found).isprintable()
    for item in found.errors:
        assert f"{item.code}{item.message}{item.parameter}".isprintable()


CLASSES = {
    400: errors.BadRequestError, 401: errors.UnauthorizedError, 403: errors.ForbiddenError,
    404: errors.NotFoundError, 405: errors.APIStatusError, 409: errors.ConflictError,
    413: errors.PayloadTooLargeError, 415: errors.UnsupportedMediaTypeError,
    416: errors.RangeNotSatisfiableError, 422: errors.UnprocessableEntityError,
    429: errors.RateLimitError, 500: errors.ServerError, 502: errors.ServerError,
    503: errors.ServiceUnavailableError, 520: errors.ServerError, 599: errors.ServerError,
}  # fmt: skip


@pytest.mark.parametrize("status", CLASSES)
def test_a_class_for_every_status(status: int) -> None:
    assert type(error(status)) is CLASSES[status]


def test_an_error_says_what_was_tried_what_came_and_what_to_do() -> None:
    body = {"errorCode": "CMN-401", "message": "In order to call this API..."}
    found = error(403, body, RCRequestId="r-1")
    assert str(found) == (
        "GET /read: 403 CMN-401 In order to call this API... [request r-1]; "
        "give the application the permission ReadMessages"
    )
    assert (found.status, found.error_code, found.request_id) == (403, "CMN-401", "r-1")
    assert found.errors[0].data["errorCode"] == "CMN-401"
    assert found.response is not None
    assert found.response.json() == body
    assert "ViewMessages" in str(error(403, {"errorCode": "CMN-408"}))


@pytest.mark.parametrize(
    ("code", "who", "described"),
    [("CMN-401", "application", "ReadMessages"), ("CMN-408", "user", "ViewMessages")],
)
@pytest.mark.parametrize(
    ("more", "named"),
    [
        ({"permissionName": "ReadOther"}, "ReadOther"),
        ({"errors": [{"errorCode": "C", "permissionName": "ReadOther"}]}, "ReadOther"),
        ({"message": "needs to have [ReadOther] permission"}, "ReadOther"),
        ({"permissionName": "ReadOther", "message": "the name [Of] a rule"}, "ReadOther"),
        ({"permissionName": None, "message": "no permission"}, ""),
        ({}, ""),
    ],
)
def test_the_permission_to_give_is_the_one_that_the_platform_names(
    code: str, who: str, described: str, more: dict[str, Any], named: str
) -> None:
    text = str(error(403, {"errorCode": code, **more}))
    assert text.endswith(f"; give the {who} the permission {named or described}")


@pytest.mark.parametrize(
    ("status", "headers", "body", "advice"),
    [
        (429, {"Retry-After": "17"}, b"", "; wait 17 s before the next request"),
        (429, {}, b"", "; wait 60 s before the next request"),
        (503, {"Retry-After": "2"}, b"", "; wait 2 s before the next request"),
        (503, {}, b"", "503"),
        (429, {"Retry-After": "17"}, {"errorCode": "CMN-303"}, "waiting does not change that"),
    ],
)
def test_an_error_says_how_long_to_wait(
    status: int, headers: dict[str, str], body: Any, advice: str
) -> None:
    assert str(error(status, body, **headers)).endswith(advice)


@pytest.mark.parametrize(("header", "wait"), [("17", 17.0), (None, 60.0), ("soon", 60.0)])
def test_how_long_to_wait(header: str | None, wait: float) -> None:
    found = error(429, b"", **({"Retry-After": header} if header else {}))
    assert isinstance(found, errors.RateLimitError)
    assert found.retry_after == wait


def test_a_request_held_back_is_a_rate_limit_error_too() -> None:
    found = errors.RateLimitError.not_sent("GET /read", "Heavy", 12.0)
    assert (found.status, found.retry_after, found.response) == (429, 12.0, None)
    assert "not sent, rate group Heavy is used up for 12.0 s" in str(found)


def test_errors_can_be_pickled() -> None:
    for found in (
        error(404, {"errorCode": "CMN-102", "message": "No."}),
        errors.RateLimitError.not_sent("GET /read", "Light", 1.0),
        errors.DecodeError("$.a", "str", 5, others=2),
        errors.TransportError("broke", attempted="GET /x", processed=False),
    ):
        other = pickle.loads(pickle.dumps(found))
        assert (type(other), str(other)) == (type(found), str(found))


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    drawn = errors.__doc__ or ""
    classes = [
        value
        for value in vars(errors).values()
        if isinstance(value, type) and issubclass(value, errors.RingkitError)
    ]
    for found in classes:
        line = next(line for line in drawn.splitlines() if f" {found.__name__}" in f" {line} ")
        if found is not errors.RingkitError:
            depth = line.index(found.__name__) // 4
            assert depth == sum(issubclass(each, errors.RingkitError) for each in found.__mro__)
        assert getattr(ringkit, found.__name__) is found


def test_the_public_names_are_sorted_and_there() -> None:
    assert ringkit.__all__ == sorted(ringkit.__all__, key=order)
    for name in ringkit.__all__:
        assert getattr(ringkit, name) is not None
    assert set(ringkit.__all__) <= set(dir(ringkit))
    with pytest.raises(AttributeError, match="Ringcentral"):
        ringkit.Ringcentral  # type: ignore[attr-defined]  # noqa: B018


def order(name: str) -> tuple[int, str]:
    return (0 if name.isupper() else 1 if name[0].isupper() else 2), name
