"""Errors of the authorization server by platform code.

See docs/platform-facts.md, section 1.8.
"""

from __future__ import annotations

from typing import Final

from ringkit_emulator._wire.errors import OAuthError, PlatformError

_OAUTH_ERRORS: Final[dict[str, tuple[int, str, str]]] = {
    "CMN-101": (400, "invalid_request", "Parameter value is invalid"),
    "OAU-101": (403, "invalid_request", "Parameter [brandId] is invalid"),
    "OAU-106": (403, "invalid_grant", "Authorization code is invalid"),
    "OAU-108": (403, "invalid_grant", "Authorization code is expired"),
    "OAU-109": (403, "invalid_grant", "Redirect URIs do not match"),
    "OAU-110": (403, "invalid_grant", "Authorization code was issued for another application"),
    "OAU-112": (403, "unauthorized_client", "Grant type is not allowed for the application"),
    "OAU-113": (403, "invalid_request", "No redirect URI is registered for the application"),
    "OAU-120": (401, "invalid_client", "Invalid client application id"),
    "OAU-121": (401, "invalid_client", "Client application does not match"),
    "OAU-123": (401, "invalid_client", "Client authentication is required"),
    "OAU-134": (401, "invalid_client", "Authorization header is invalid"),
    "OAU-140": (401, "invalid_grant", "Invalid resource owner credentials"),
    "OAU-146": (401, "invalid_client", "Invalid client credentials"),
    "OAU-148": (400, "invalid_grant", "Single sign-on is required"),
    "OAU-149": (400, "invalid_grant", "Token cannot be parsed"),
    "OAU-150": (400, "invalid_request", "Query and body do not match"),
    "OAU-151": (401, "invalid_client", "Authorization method is not supported"),
    "OAU-153": (401, "invalid_client", "Invalid client"),
    "OAU-164": (400, "invalid_grant", "Token was issued for another application"),
    "OAU-168": (401, "invalid_grant", "Password is not enough: multi-factor login is required"),
    "OAU-210": (400, "invalid_grant", "Token expired"),
    "OAU-213": (400, "invalid_grant", "Token not found"),
    "OAU-347": (400, "invalid_grant", "Assertions signed with HS256 are not accepted"),
    "OAU-111": (400, "invalid_request", "Parameter is given twice"),
    "OAU-116": (403, "invalid_client", "Client authentication method is invalid"),
}

_BEARER_MESSAGES: Final[dict[str, str]] = {
    "OAU-123": "Authorization header is missing",
    "OAU-128": "Access token expired",
    "OAU-129": "Access token corrupted",
    "OAU-134": "Authorization header is invalid",
    "OAU-149": "Access token cannot be parsed",
    "OAU-151": "Authorization method is not supported",
    "OAU-213": "Token not found",
}

#: Code and message of a planned error by status. Other statuses, such as 502 and 504, come from
#: gateways, which send no body of the platform (platform-facts.md, 4.2).
PLANNED_CODES: Final[dict[int, tuple[str, str]]] = {
    400: ("CMN-101", "Parameter value is invalid"),
    401: ("OAU-213", "Token not found"),
    403: ("CMN-401", "In order to call this API endpoint, application needs to have permission"),
    404: ("CMN-102", "Resource is not found"),
    405: ("CMN-202", "Method is not supported"),
    409: ("CMN-406", "Parameter value is in use already"),
    413: ("MSG-338", "The body is too large"),
    415: ("CMN-104", "The content type is not supported"),
    416: ("CMN-107", "The range is invalid"),
    429: ("CMN-301", "Request rate exceeded"),
    500: ("CMN-203", "Internal server error"),
    501: ("CMN-202", "The operation is not supported"),
    503: ("CMN-201", "Service Temporary Unavailable"),
}
#: The errors of RFC 6749 for the statuses of the token endpoint.
_OAUTH_NAMES: Final = {
    401: "invalid_client",
    403: "unauthorized_client",
    500: "server_error",
    503: "temporarily_unavailable",
}


def planned_error(status: int, code: tuple[str, str], path: str) -> PlatformError:
    """Return the error that a test has planned for a request to `path`."""
    if not path.startswith("/restapi/oauth/") or status == 429:
        return PlatformError(status, *code)
    found = ("OAU-153", "Invalid client") if status == 401 else code
    return OAuthError(status, _OAUTH_NAMES.get(status, "invalid_request"), *found)


def oauth_error(code: str, message: str | None = None, *, status: int | None = None) -> OAuthError:
    """Return the error with `code` of a token, revoke or authorize request.

    `status` None is the one that the developer guide gives.
    """
    usual, error, text = _OAUTH_ERRORS[code]
    return OAuthError(status or usual, error, code, message or text)


def unsupported_grant_type(grant_type: str) -> OAuthError:
    """Return the error for a grant type that is not available to apps."""
    message = f"Parameter [grant_type] value [{grant_type}] is not supported"
    return OAuthError(400, "unsupported_grant_type", "CMN-101", message)


def missing_parameter(name: str) -> OAuthError:
    """Return the error for a request without a required parameter."""
    return OAuthError(400, "invalid_request", "CMN-101", f"Parameter [{name}] is required")


def bearer_error(code: str) -> PlatformError:
    """Return the 401 for an API request whose access token is not valid."""
    challenge = 'Bearer realm="RingCentral REST API"'
    return PlatformError(
        401, code, _BEARER_MESSAGES[code], headers=[("WWW-Authenticate", challenge)]
    )
