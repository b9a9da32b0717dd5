"""Who may call what, how often, and whose the things in a path are."""

from ringkit_emulator._description.document import Operation
from ringkit_emulator._limits import RateLimiter, SlidingWindow, Verdict
from ringkit_emulator._oauth.bearer import bearer_token
from ringkit_emulator._oauth.clients import claimed_client
from ringkit_emulator._oauth.sessions import AccessToken
from ringkit_emulator._wire.body_parsing import FORM, form_fields
from ringkit_emulator._wire.errors import PlatformError, not_found
from ringkit_emulator._wire.messages import Request
from ringkit_emulator._wiring import Assembly

_ACCOUNT_WINDOW = 60.0


class Permits:
    """Access tokens, permissions, rate limits and ``~`` for one emulated platform."""

    def __init__(self, assembly: Assembly) -> None:
        options = assembly.options
        self._assembly = assembly
        self._limiter = RateLimiter(
            options.limits, window=options.rate_window, penalty=options.rate_penalty
        )
        self._accounts: dict[tuple[str, str], SlidingWindow] = {}

    def bearer(self, request: Request) -> AccessToken:
        """Return the access token of a request; raises PlatformError (401)."""
        return self._assembly.services.oauth.sessions.authenticate(bearer_token(request))

    def take(
        self, operation: Operation, request: Request, token: AccessToken | None
    ) -> Verdict | None:
        """Count a request against its limits; raises PlatformError (429).

        Token requests, and all others of the Auth group, count per app.
        """
        now = self._assembly.clock.time()
        if token is None or operation.group == "Auth":
            user, app = "", _app_id(request, token)
        else:
            user, app = token.session.user.id, token.session.app.client_id
            self._take_account(token, now)
        verdict = self._limiter.take(user=user, app=app, group=operation.group, now=now)
        if verdict is not None and not verdict.allowed:
            raise PlatformError(
                429, "CMN-301", "Request rate exceeded", headers=verdict.headers(), labelled=False
            )
        return verdict

    def _take_account(self, token: AccessToken, now: float) -> None:
        limit = self._assembly.options.account_limit
        if limit is None:
            return
        key = (token.session.user.account_id, token.session.app.client_id)
        window = self._accounts.setdefault(key, SlidingWindow(limit, _ACCOUNT_WINDOW, 0.0))
        if not window.take(now):
            raise PlatformError(429, "CMN-310", "Global request rate exceeded", labelled=False)

    def check(self, operation: Operation, token: AccessToken | None) -> None:
        """Raise PlatformError (403) where app or user lack a permission."""
        if token is None:
            return
        needed = operation.app_permission
        if needed is not None and needed not in token.session.terms.scope.split():
            raise PlatformError(403, "CMN-401", f"The application needs the permission [{needed}]")
        if not token.session.user.has_permission(operation.user_permission):
            raise PlatformError(
                403, "CMN-408", f"The user needs the permission [{operation.user_permission}]"
            )

    def resolve(self, path: dict[str, str], token: AccessToken | None) -> dict[str, str]:
        """Return path values with ``~`` replaced by the caller's ids; raises PlatformError (404).

        An account or extension that is not the caller's own company's is not found. Several
        extension ids, joined by commas, are left to the handler.
        """
        if token is None:
            return path
        user = token.session.user
        own = {"accountId": user.account_id, "companyId": user.account_id}
        own |= {"extensionId": user.id, "personId": user.id}
        resolved = {name: own.get(name, "~") if v == "~" else v for name, v in path.items()}
        account_id = resolved.get("accountId", user.account_id)
        if account_id != user.account_id:
            raise not_found("accountId", account_id)
        extension_id = resolved.get("extensionId", user.id)
        account = self._assembly.services.state.context.accounts.by_id[account_id]
        if "," not in extension_id and extension_id not in account.extensions:
            raise not_found("extensionId", extension_id)
        return resolved


def _app_id(request: Request, token: AccessToken | None) -> str:
    if token is not None:
        return token.session.app.client_id
    fields = dict(request.query)
    if request.media_type == FORM:
        fields |= form_fields(request.body)
    return claimed_client(request.headers.get("authorization"), fields)
