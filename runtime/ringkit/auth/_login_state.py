"""`PendingLogins`: remembers the logins begun in a browser until their redirect is read."""

from __future__ import annotations

import threading
from typing import Final

from ringkit._io.fork import renew_after_fork
from ringkit.auth._endpoints import Endpoints
from ringkit.auth._login_url import (
    LoginRedirect,
    LoginUrl,
    check_error,
    check_state,
    parse_redirect,
    redirect_arguments,
)
from ringkit.errors import LoginRedirectError

#: The oldest login is forgotten when there are more.
_MAX_PENDING_LOGINS: Final = 64


class PendingLogins:
    """The login URLs that were handed out, by their `state`."""

    def __init__(self) -> None:
        self._urls: dict[str, LoginUrl] = {}
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Replace the lock, which a thread of the parent may have held."""
        self._lock = threading.Lock()

    def remember(self, url: LoginUrl) -> LoginUrl:
        """Remember a login URL until its redirect is read; return it."""
        with self._lock:
            self._urls[url.state] = url
            while len(self._urls) > _MAX_PENDING_LOGINS:
                del self._urls[next(iter(self._urls))]
        return url

    def read(
        self,
        url: str,
        endpoints: Endpoints,
        *,
        state: str = "",
        code_verifier: str = "",
        redirect_uri: str = "",
    ) -> LoginRedirect:
        """Return what the URL of a redirect holds; given values take precedence over remembered.

        Raises LoginRedirectError if the login failed or was not begun here.
        """
        values = parse_redirect(url)
        returned_state = values.get("state", "")
        with self._lock:
            begun = self._urls.pop(returned_state, None)
        if begun is not None:
            state, redirect_uri = state or begun.state, redirect_uri or begun.redirect_uri
            code_verifier = code_verifier or begun.code_verifier
        check_state(state, returned_state)
        check_error(values)
        for name in ("token_uri", "discovery_uri"):
            if values.get(name) and not endpoints.same_site(values[name]):
                raise LoginRedirectError(
                    f"the redirect names a {name} that is not of the configured platform; "
                    "nothing was sent there"
                )
        arguments = redirect_arguments(values, redirect_uri, code_verifier)
        return LoginRedirect(arguments, returned_state)
