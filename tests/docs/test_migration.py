"""The migration guide: every name of the JavaScript SDK is listed, and each equivalent exists."""

from __future__ import annotations

import builtins
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from ringkit import AsyncRingCentral, RingCentral
from ringkit._client.base import Settings
from ringkit._helpers.ringout import RingOutCall
from ringkit._options import RequestOptions
from ringkit._response import Response
from ringkit.errors import NotFoundError
from ringkit.events import NAMES
from ringkit.subscriptions._base import SubscriptionArguments
from ringkit.subscriptions._delivery import EVENT_NAMES as OF_SUBSCRIPTIONS
from tests.support.responses import raw_response

GUIDE = (Path(__file__).parents[2] / "docs" / "migrating-from-javascript.md").read_text("utf-8")
ROWS = [
    tuple(cell.strip() for cell in line.strip("|").split(" | "))
    for line in GUIDE.splitlines()
    if line.startswith("| ") and "|---" not in line and not line.startswith("| JavaScript")
]
HOMES = sorted({name for _, here in ROWS for name in re.findall(r"`([^`]+)`", here)})
KEYWORDS = {
    *Settings.__annotations__,
    *RequestOptions.__annotations__,
    *SubscriptionArguments.__annotations__,
}
OPTIONS_OF_LOGIN_URL = {"ui_locales"}

#: What the JavaScript SDK's documentation names, one word for each thing.
NAMES_THERE = re.findall(
    r"\S+",
    """
    SDK server sandbox production appKey clientId appSecret clientSecret redirectUri cachePrefix
    localStorage Promise fetch Headers Request Response appName appVersion additionalUserAgent
    refreshDelayMs refreshHandicapMs clearCacheOnRefreshError handleRateLimit authProxy urlPrefix
    tokenEndpoint revokeEndpoint authorizeEndpoint enableDiscovery brandId loginUrl
    parseLoginRedirect loginWindow handleLoginRedirect login username code access_token jwt
    access_token_ttl refresh_token_ttl endpoint_id loggedIn ensureLoggedIn refresh logout
    accessTokenValid refreshTokenValid data setData cancelAccessToken beforeLogin loginSuccess
    loginError beforeRefresh refreshSuccess refreshError beforeLogout logoutSuccess logoutError
    rateLimitError queue 401 send method url query headers body userAgent skipAuthCheck retry
    FormData get post put patch delete createUrl addServer addMethod addToken signUrl json text
    multipart toMultipart ok error request response buffer blob streams apiResponse message
    originalMessage beforeRequest requestSuccess requestError cache getItem setItem removeItem clean
    createSubscription PUBNUB pubnub pollInterval renewHandicapMs setEventFilters addEventFilters
    eventFilters register renew resubscribe resubscribeAtPubNub remove reset off alive subscribed
    expired expirationTime subscription setSubscription notification subscribeSuccess subscribeError
    renewSuccess renewError automaticRenewSuccess automaticRenewError removeSuccess removeError
    createCachedSubscription restore slept RingOut detailedTelephonyState SMS MMS fax MmsSender
    attachment visibilitychange paging
""",
)


class Nothing(LookupError):
    """A name that does not exist."""


def resolve(owner: Any, names: list[str]) -> Any:
    for name in names:
        if not hasattr(owner, name):
            raise Nothing(f"{owner!r} has no {name}")
        owner = getattr(owner, name)
    return owner


def imported(name: str) -> Any:
    parts = name.split(".")
    for count in range(len(parts), 0, -1):
        try:
            module = import_module(".".join(parts[:count]))
        except ModuleNotFoundError:
            continue
        return resolve(module, parts[count:])
    raise Nothing(name)


def find(home: str, rc: Any) -> Any:
    """Return what a name in the guide refers to. Raises Nothing if it does not exist."""
    first, *rest = home.split(".")
    if home.startswith('"'):
        return home.strip('"') in NAMES | OF_SUBSCRIPTIONS or _nothing(home)
    if home.endswith("="):
        return home[:-1] in KEYWORDS or _nothing(home)
    if first == "rc":
        return resolve(rc, rest)
    if first == "subscription":
        return resolve(rc.subscription(["/restapi/v1.0/account/~/presence"]), rest) or True
    if first == "cached":
        return resolve(rc.cached_subscription("key"), rest)
    if first == "call":
        return resolve(RingOutCall, rest)
    if first == "Response":
        return resolve(_some_error().response, rest)
    if first == "error":
        return rest[0] in vars(_some_error()) or _nothing(home)
    if home == "str(error)":
        return builtins.str
    if home in OPTIONS_OF_LOGIN_URL:
        from ringkit.auth._login_url import LoginUrlOptions

        return home in LoginUrlOptions.__annotations__ or _nothing(home)
    return imported(home)


def _nothing(name: str) -> Any:
    raise Nothing(name)


def _some_error() -> NotFoundError:
    from ringkit._call.untyped import untyped_call

    answer = Response(untyped_call("GET", "/x"), raw_response(404))
    return NotFoundError(answer, "GET /x")


@pytest.mark.parametrize("client", [RingCentral, AsyncRingCentral])
def test_every_home_exists(client: Any) -> None:
    rc = client(client_id="id")
    assert len(HOMES) > 80
    for home in HOMES:
        assert find(home, rc) is not None, home


@pytest.mark.parametrize(
    "home",
    [
        '"no_event"',
        "no_option=",
        "rc.no",
        "rc.auth.no",
        "subscription.no",
        "cached.no",
        "call.no",
        "Response.no",
        "error.no",
        "ringkit.No",
    ],
)
def test_what_does_not_exist_is_noticed(home: str) -> None:
    with pytest.raises(Nothing):
        find(home, RingCentral(client_id="id"))


def test_every_row_has_a_home() -> None:
    assert all(there and here for there, here in ROWS)
    assert len(ROWS) > 60


def test_every_name_is_in_the_guide() -> None:
    rows = " ".join(there for there, _ in ROWS)
    words = set(re.findall(r"\w+", rows))
    assert set(NAMES_THERE) <= words
