"""Access control of requests: access tokens, rate limits, permissions, ids in paths."""

from __future__ import annotations

from ringkit_emulator._description.document import Operation
from ringkit_emulator._limits import RateLimiter, RateLimitResult, SlidingWindow, WindowUsage
from ringkit_emulator._oauth.clients import unverified_client_id
from ringkit_emulator._oauth.sessions import AccessToken
from ringkit_emulator._oauth.tokens import bearer_token
from ringkit_emulator._wire.body_parsing import FORM, form_fields
from ringkit_emulator._wire.errors import (
    PlatformError,
    app_permission_missing,
    not_found,
    user_permission_missing,
)
from ringkit_emulator._wire.messages import Request
from ringkit_emulator._wiring import Components

_ACCOUNT_WINDOW_SECONDS = 60.0
# User permissions that errors call otherwise than the description does (platform-facts.md, 14).
_PERMISSION_NAMES = {"FullCompanyCallLog": "ReadCompanyCallLog"}


class AccessControl:
    """Checks requests against the tokens, limits and permissions of one emulated platform.

    `limiter` counts the requests of users and apps.
    """

    def __init__(self, components: Components) -> None:
        options = components.options
        self._components = components
        self.limiter = RateLimiter(
            options.limits, window=options.rate_window, penalty=options.rate_penalty
        )
        self._accounts: dict[tuple[str, str], SlidingWindow] = {}

    def authenticate(self, request: Request) -> AccessToken:
        """Return the access token of a request; raises PlatformError (401)."""
        return self._components.services.oauth.sessions.authenticate(bearer_token(request))

    def count(
        self, operation: Operation, request: Request, token: AccessToken | None
    ) -> RateLimitResult | None:
        """Count a request against the rate limits; raises PlatformError (429).

        Requests of the Auth group count per app, others per app and user. Returns None for an
        operation without a limit.
        """
        now = self._components.clock.time()
        if token is None or operation.group == "Auth":
            user, app = "", client_id_of(request, token)
        else:
            user, app = token.session.user.id, token.session.app.client_id
            self._count_for_account(token, now)
        result = self.limiter.take(user=user, app=app, group=operation.group, now=now)
        if result is not None and not result.allowed:
            error = PlatformError(
                429,
                "CMN-301",
                "Request rate exceeded",
                headers=result.headers(),
                rate_limit_headers=False,
            )
            raise error.because(
                f"group {result.group} allows {result.limit} requests in {result.window:g} s; "
                f"from now on all are refused for {result.retry_after:g} s"
            )
        return result

    def _count_for_account(self, token: AccessToken, now: float) -> None:
        limit = self._components.options.account_limit
        if limit is None:
            return
        key = (token.session.user.account_id, token.session.app.client_id)
        window = self._accounts.setdefault(key, SlidingWindow(limit, _ACCOUNT_WINDOW_SECONDS, 0.0))
        if not window.take(now):
            error = PlatformError(
                429, "CMN-310", "Global request rate exceeded", rate_limit_headers=False
            )
            raise error.because(f"account_limit allows {limit} requests per minute and account")

    def usage(self) -> dict[tuple[str, str, str], WindowUsage]:
        """Return the state of all rate limits, by user, app and group.

        The user is an extension id, and empty for the group Auth; that of the group Account, the
        limit of an account, is an account id.
        """
        now = self._components.clock.time()
        accounts = {
            (account, app, "Account"): window.usage(now)
            for (account, app), window in self._accounts.items()
        }
        return self.limiter.usage(now) | accounts

    def check_permissions(self, operation: Operation, token: AccessToken | None) -> None:
        """Raise PlatformError (403) if the app or the user lacks a permission."""
        if token is None:
            return
        needed = operation.app_permission
        if needed is not None and needed not in token.session.settings.scope.split():
            granted = ", ".join(token.session.settings.scope.split()) or "none"
            raise app_permission_missing(needed).because(f"the token has: {granted}")
        if not token.session.user.has_permission(operation.user_permission):
            name = operation.user_permission or ""
            error = user_permission_missing(_PERMISSION_NAMES.get(name, name))
            granted = ", ".join(sorted(token.session.user.permissions or ())) or "none"
            raise error.because(f"{token.session.user.name} has: {granted}")

    def resolve_path(self, path: dict[str, str], token: AccessToken | None) -> dict[str, str]:
        """Return path values with `~` replaced by the caller's ids; raises PlatformError (404).

        Accounts other than the caller's, and extensions outside it, are not found. A list of
        extension ids, joined by commas, is left to the handler.
        """
        if token is None:
            return path
        user = token.session.user
        own_ids = {"accountId": user.account_id, "companyId": user.account_id}
        own_ids |= {"extensionId": user.id, "personId": user.id}
        resolved = {name: own_ids.get(name, "~") if v == "~" else v for name, v in path.items()}
        account_id = resolved.get("accountId", user.account_id)
        if account_id != user.account_id:
            error = not_found("accountId", account_id)
            raise error.because(f"the caller's account is {user.account_id}")
        extension_id = resolved.get("extensionId", user.id)
        account = self._components.services.state.context.accounts.by_id[account_id]
        if "," not in extension_id and extension_id not in account.extensions:
            error = not_found("extensionId", extension_id)
            raise error.because(f"account {account_id} has no such extension")
        return resolved


def client_id_of(request: Request, token: AccessToken | None) -> str:
    """Return the client id in a request, not authenticated without a token; empty if none."""
    if token is not None:
        return token.session.app.client_id
    fields = dict(request.query)
    if request.media_type == FORM:
        fields |= form_fields(request.body)
    return unverified_client_id(request.headers.get("authorization"), fields)
