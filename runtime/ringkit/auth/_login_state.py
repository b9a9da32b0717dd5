"""Logins that were begun in a browser and have not come back. Used by the session."""

from __future__ import annotations

import threading
from typing import Final

from ringkit.auth._endpoints import Places
from ringkit.auth._login_url import (
    LoginRedirect,
    LoginUrl,
    check_state,
    login_arguments,
    parse_redirect,
)
from ringkit.errors import LoginRedirectError

#: Older ones than so many are forgotten.
_MOST: Final = 64


class PendingLogins:
    """Remembers by their state what belongs to logins under way."""

    def __init__(self) -> None:
        self._begun: dict[str, LoginUrl] = {}
        self._lock = threading.Lock()

    def remember(self, url: LoginUrl) -> LoginUrl:
        """Expect that the browser sent to `url` comes back."""
        with self._lock:
            self._begun[url.state] = url
            while len(self._begun) > _MOST:
                del self._begun[next(iter(self._begun))]
        return url

    def read(
        self,
        url: str,
        places: Places,
        *,
        state: str = "",
        code_verifier: str = "",
        redirect_uri: str = "",
    ) -> LoginRedirect:
        """Return what a browser came back with; what is given wins over what is remembered.

        Raises LoginRedirectError if the login failed or was not begun here.
        """
        values = parse_redirect(url)
        found = values.get("state", "")
        with self._lock:
            begun = self._begun.pop(found, None)
        if begun is not None:
            state, redirect_uri = state or begun.state, redirect_uri or begun.redirect_uri
            code_verifier = code_verifier or begun.code_verifier
        check_state(state, found)
        for name in ("token_uri", "discovery_uri"):
            if values.get(name) and not places.same_site(values[name]):
                raise LoginRedirectError(
                    f"the redirect names a {name} that is not of the configured platform; "
                    "nothing was sent there"
                )
        return LoginRedirect(login_arguments(values, redirect_uri, code_verifier), found)
