"""The platform's error codes by name, for comparison with `APIStatusError.error_code`.

::

    from ringkit import APIStatusError, error_codes

    try:
        rc.send(call)
    except APIStatusError as error:
        if error.error_code == error_codes.OTHER_EXTENSION:
            ...

The platform sends more codes than are documented. Source: docs/platform-facts.md, sections 1.8
(OAU), 3.3 (429), 4.1 (AGW), 4.2 (CMN, MSG, CLG, SUB) and 10 (WSG). The number behind a code is the
HTTP status that it comes with, where that is known.
"""

from __future__ import annotations

from typing import Final

# --- OAU: tokens -------------------------------------------------------------------------------
ACCESS_TOKEN_EXPIRED: Final = "OAU-128"  # 401
ACCESS_TOKEN_CORRUPTED: Final = "OAU-129"  # 401
ACCESS_TOKEN_UNPARSABLE: Final = "OAU-149"  # 401
TOKEN_EXPIRED: Final = "OAU-210"  # of the token endpoint: refresh token, assertion
TOKEN_NOT_FOUND: Final = "OAU-213"  # 401, 400 from the token endpoint; revoked or evicted
ASSERTION_SIGNED_WITH_HS256: Final = "OAU-347"
#: A token or assertion with one of these codes cannot be used again.
UNUSABLE_TOKEN: Final = frozenset(
    {
        ACCESS_TOKEN_EXPIRED,
        ACCESS_TOKEN_CORRUPTED,
        ACCESS_TOKEN_UNPARSABLE,
        TOKEN_EXPIRED,
        TOKEN_NOT_FOUND,
    }
)

# --- OAU: the Authorization header and the application -----------------------------------------
AUTHORIZATION_HEADER_MISSING: Final = "OAU-123"  # 401
AUTHORIZATION_HEADER_INVALID: Final = "OAU-134"  # 401
AUTHORIZATION_METHOD_UNSUPPORTED: Final = "OAU-151"  # 401
CLIENT_AUTHENTICATION_METHOD_INVALID: Final = "OAU-116"
CLIENT_ID_INVALID: Final = "OAU-120"  # 401
CLIENT_MISMATCH: Final = "OAU-121"  # 401
CLIENT_RELEASE_INVALID: Final = "OAU-127"  # 401
CLIENT_CREDENTIALS_INVALID: Final = "OAU-146"  # 401
CLIENT_INVALID: Final = "OAU-153"
TOKEN_OF_ANOTHER_CLIENT: Final = "OAU-164"  # when a token is revoked
SANDBOX_CLIENT_NOT_ALLOWED: Final = "OAU-165"
GRANT_NOT_ALLOWED: Final = "OAU-112"  # 403
GRANT_NOT_ALLOWED_FOR_CLIENT: Final = "OAU-125"  # 401

# --- OAU: users and accounts -------------------------------------------------------------------
USER_CREDENTIALS_INVALID: Final = "OAU-140"  # 401
USER_LOCKED_OUT: Final = "OAU-147"  # 400
SINGLE_SIGN_ON_REQUIRED: Final = "OAU-148"  # 400
MULTI_FACTOR_LOGIN_REQUIRED: Final = "OAU-168"  # 401, password grant
EXTENSION_NOT_FOUND: Final = "OAU-136"  # 401

# --- OAU: the authorization code grant ---------------------------------------------------------
BRAND_ID_INVALID: Final = "OAU-101"
AUTHORIZATION_CODE_NOT_ISSUED: Final = "OAU-102"  # 403
AUTHORIZATION_CODE_INVALID: Final = "OAU-106"
AUTHORIZATION_CODE_EXPIRED: Final = "OAU-108"
REDIRECT_URI_MISMATCH: Final = "OAU-109"
AUTHORIZATION_CODE_OF_ANOTHER_CLIENT: Final = "OAU-110"
REDIRECT_URI_NOT_REGISTERED: Final = "OAU-113"
PARAMETER_DUPLICATED: Final = "OAU-111"  # 400
SCOPE_TOO_NARROW: Final = "OAU-117"  # 403
QUERY_AND_BODY_MISMATCH: Final = "OAU-150"  # 400

# --- CMN: requests -----------------------------------------------------------------------------
PARAMETER_INVALID: Final = "CMN-101"  # 400, 403
RESOURCE_NOT_FOUND: Final = "CMN-102"  # 404, 400
JSON_UNPARSABLE: Final = "CMN-103"  # 400
REQUEST_UNPARSABLE: Final = "CMN-104"  # 400
QUERY_NOT_ALLOWED: Final = "CMN-105"  # with this method and content type
BATCH_TOO_LARGE: Final = "CMN-106"
RANGE_INVALID: Final = "CMN-107"  # 416
PATH_AND_BODY_MISMATCH: Final = "CMN-108"
FEATURE_UNAVAILABLE: Final = "CMN-109"  # 403
HEADER_MISSING: Final = "CMN-110"
PATH_INVALID: Final = "CMN-120"  # 404
DUPLICATE_VALUE: Final = "CMN-406"
HEADER_INVALID: Final = "CMN-407"

# --- CMN: the service --------------------------------------------------------------------------
TEMPORARILY_UNAVAILABLE: Final = "CMN-201"  # 500
NOT_SUPPORTED: Final = "CMN-202"  # 501
INTERNAL_ERROR: Final = "CMN-203"  # 500

# --- Rate limits, all 429 ----------------------------------------------------------------------
RATE_EXCEEDED: Final = "CMN-301"
RATE_EXCEEDED_OTHER: Final = "CMN-302"
NO_API_PLAN: Final = "CMN-303"  # waiting does not help
DUPLICATE_CONCURRENT_REQUEST: Final = "CMN-304"  # the same request is being processed
GLOBAL_RATE_EXCEEDED: Final = "CMN-310"  # for all rate groups together
MESSAGING_RATE_EXCEEDED: Final = "MSG-305"

# --- CMN: permissions --------------------------------------------------------------------------
APP_PERMISSION_MISSING: Final = "CMN-401"  # 403
ADMIN_REQUIRED: Final = "CMN-402"
WRONG_EXTENSION_TYPE: Final = "CMN-403"
OTHER_EXTENSION: Final = "CMN-404"
LOGIN_REQUIRED: Final = "CMN-405"  # 401
USER_PERMISSION_MISSING: Final = "CMN-408"  # 403

# --- MSG: messages -----------------------------------------------------------------------------
SMS_SENDING_FAILED: Final = "MSG-290"  # 503, can be repeated later
ATTACHMENT_TOO_LARGE: Final = "MSG-337"
ATTACHMENTS_TOO_LARGE: Final = "MSG-338"
MEDIA_TYPE_UNSUPPORTED: Final = "MSG-348"  # 415
FAX_RENDERING_IN_PROGRESS: Final = "MSG-368"

# --- CLG, MSG: synchronisation -----------------------------------------------------------------
MESSAGE_FULL_SYNC_REQUIRED: Final = "MSG-333"
#: A sync token is invalid or too old: a full synchronisation is required.
SYNC_TOKEN_REFUSED: Final = frozenset(
    {"CLG-101", "CLG-102", "CLG-103", "CLG-104", "CLG-105", MESSAGE_FULL_SYNC_REQUIRED}
)

# --- SUB: subscriptions ------------------------------------------------------------------------
BOT_NOT_READY: Final = "SUB-406"  # 403, also for extensions of another account
SUBSCRIPTION_NEEDS_ENDPOINT_ID: Final = "SUB-407"  # 403, APNS
SUBSCRIPTION_LIMIT_EXCEEDED: Final = "SUB-505"  # 403
SUBSCRIPTION_EXPIRED: Final = "SUB-507"  # 404
SUBSCRIPTION_FILTERS_INVALID: Final = "SUB-508"  # 400
NOT_FOR_APNS: Final = "SUB-511"  # 405
WEBHOOK_TOKEN_NOT_RETURNED: Final = "SUB-520"  # 400
WEBHOOK_NOT_REACHABLE: Final = "SUB-521"  # 400
WEBHOOK_STATUS_INVALID: Final = "SUB-522"  # 400
WEBHOOK_CERTIFICATE_INVALID: Final = "SUB-524"  # 400
WEBHOOK_RESPONSE_INVALID: Final = "SUB-525"  # 400
TRANSPORT_PERMISSION_MISSING: Final = "SUB-528"  # 403

# --- TAS: call control -------------------------------------------------------------------------
CALL_OPERATION_NOT_ALLOWED: Final = "TAS-106"  # 403: for this user, extension or kind of call

# --- AGW, WSG: gateways ------------------------------------------------------------------------
GATEWAY_NOT_FOUND: Final = "AGW-404"  # 404
WEBSOCKET_IDLE_TIMEOUT: Final = "WSG-902"  # after 30 minutes
WEBSOCKET_ABSOLUTE_TIMEOUT: Final = "WSG-903"  # after 24 hours
