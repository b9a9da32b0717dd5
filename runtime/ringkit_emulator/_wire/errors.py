"""Errors of the platform, and their JSON forms by API.

See docs/platform-facts.md, section 4.1.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

SCIM_ERROR = "urn:ietf:params:scim:api:messages:2.0:Error"


class PlatformError(Exception):
    """An error answer: HTTP status, platform error code, message, parameter or permission.

    `members` are further members of the JSON form. `rate_limit_headers` False leaves out the
    `X-Rate-Limit-*` headers of the operation. `reason` is what the platform does not tell clients:
    it is shown in the request log only.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        parameter: str | None = None,
        value: str | None = None,
        members: Document | None = None,
        headers: Iterable[tuple[str, str]] = (),
        rate_limit_headers: bool = True,
    ) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message
        self.parameter = parameter
        self.value = value
        self.members = members or {}
        self.headers = list(headers)
        self.rate_limit_headers = rate_limit_headers
        self.reason: str | None = None

    def because(self, reason: str) -> Self:
        """Set `reason`, and return the error."""
        self.reason = reason
        return self

    def explanation(self) -> str:
        """Return code, message and parameter of the error, and its reason, as one sentence."""
        text = f"{self.code}: {self.message}"
        if self.parameter is not None and self.parameter not in self.message:
            text += f" [{self.parameter}]"
        if self.value is not None and self.value not in text:
            text += f", value {self.value!r}"
        return text if self.reason is None else f"{text.removesuffix('.')}: {self.reason}"

    def item(self) -> Document:
        """Return the error as an item of `errors`."""
        return without_none(
            {
                "errorCode": self.code,
                "message": self.message,
                "parameterName": self.parameter,
                "parameterValue": self.value,
                **self.members,
            }
        )


class OAuthError(PlatformError):
    """An error of the authorization server; `error` is the error code of RFC 6749.

    See docs/platform-facts.md, section 1.8.
    """

    def __init__(self, status: int, error: str, code: str, message: str) -> None:
        super().__init__(status, code, message)
        self.error = error


def bad_parameter(name: str, value: object = None, message: str | None = None) -> PlatformError:
    """Return the error for an invalid parameter or body member (400, CMN-101)."""
    shown = None if value is None else str(value)[:200]
    text = message or f"Parameter [{name}] value is invalid"
    return PlatformError(400, "CMN-101", text, parameter=name, value=shown)


def app_permission_missing(name: str) -> PlatformError:
    """Return the error for a request that the app lacks a permission for (403, CMN-401)."""
    message = f"In order to call this API endpoint, application needs to have [{name}] permission"
    return PlatformError(403, "CMN-401", message, members={"permissionName": name})


def transport_permission_missing(name: str, transport: str) -> PlatformError:
    """Return the error for a subscription whose transport the app may not use (403, SUB-528)."""
    message = f"[{name}] application permission is required for [{transport}] transport"
    return PlatformError(403, "SUB-528", message)


def user_permission_missing(name: str) -> PlatformError:
    """Return the error for a request that the user lacks a permission for (403, CMN-408)."""
    message = (
        f"In order to call this API endpoint, user needs to have [{name}] permission "
        "for requested resource."
    )
    return PlatformError(403, "CMN-408", message, members={"permissionName": name})


def not_found(name: str, value: object) -> PlatformError:
    """Return the error for an id that does not exist (404, CMN-102)."""
    return PlatformError(
        404,
        "CMN-102",
        f"Resource for parameter [{name}] is not found",
        parameter=name,
        value=str(value),
    )


def unknown_path() -> Answer:
    """Return the API gateway's answer to an unknown path (404, AGW-404)."""
    document = {"errorCode": "AGW-404", "message": "Resource not found", "errors": []}
    return json_answer(404, document)


def error_answer(error: PlatformError, path: str, *, without_body: bool = False) -> Answer:
    """Return the answer for an error of a request to `path`.

    `without_body` leaves out the body, for operations whose description declares none.
    """
    if without_body:
        return no_content(error.headers, error.status)
    if path.startswith("/scim/"):
        return json_answer(error.status, _scim(error), error.headers)
    if isinstance(error, OAuthError) or (path in _OAUTH_PATHS and error.status != 429):
        return json_answer(error.status, _oauth(error), error.headers)
    if path.startswith("/restapi/v1.0/"):
        document = {**error.item(), "errors": [error.item()]}
        return json_answer(error.status, document, error.headers)
    return json_answer(error.status, {"errors": [error.item()]}, error.headers)


def _oauth(error: PlatformError) -> Document:
    return {
        "error": error.error if isinstance(error, OAuthError) else "invalid_request",
        "error_description": error.message,
        "errors": [error.item()],
    }


def _scim(error: PlatformError) -> Document:
    document = {"schemas": [SCIM_ERROR], "status": str(error.status), "detail": error.message}
    scim_type = _SCIM_TYPES.get(error.status)
    return document if scim_type is None else document | {"scimType": scim_type}


_SCIM_TYPES = {400: "invalidValue", 409: "uniqueness"}
_OAUTH_PATHS = frozenset(f"/restapi/oauth/{name}" for name in ("authorize", "token", "revoke"))
