"""`BaseBot`: everything of a bot that is the same in sync and async."""

from __future__ import annotations

import hmac
import logging
import re
import threading
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Future
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Literal,
    NoReturn,
    TypedDict,
    TypeVar,
    overload,
)
from urllib.parse import urlsplit

from ringkit import filters
from ringkit._client.base import SETTING_NAMES
from ringkit._helpers.builders import build_chat, build_own_extension
from ringkit._io.effects import RunInBackground, Wait
from ringkit._io.flow import Flow, perform
from ringkit._io.recent_keys import RecentKeys
from ringkit._redaction import NO_SECRET, Secret, revealed
from ringkit.auth._credentials import take
from ringkit.auth._stores.memory import MemoryStore
from ringkit.bots._conversation import BaseChat, BaseMessage, BaseSubmission
from ringkit.bots._effects import CallMethod
from ringkit.bots._installation import (
    BaseInstallation,
    InstallationRefusedError,
    InstalledBots,
)
from ringkit.bots._policy import is_not_ready, pause_after
from ringkit.bots._router import Handler, Router, without_mention
from ringkit.errors import LoginRequiredError, RingkitError, StoreError
from ringkit.subscriptions import Webhook
from ringkit.webhooks import CardReceiver, WebhookReceiver
from ringkit.webhooks._effects import CallHandler

if TYPE_CHECKING:
    from ringkit.webhooks import CardAction

_log = logging.getLogger("ringkit.bots")

R = TypeVar("R")
Installed = TypeVar("Installed", bound=BaseInstallation[Any])
Said = TypeVar("Said", bound=BaseMessage[Any])
Submitted = TypeVar("Submitted", bound=BaseSubmission[Any])
Place = TypeVar("Place", bound=BaseChat[Any])

#: The token of a bot does not expire; the platform gives the largest number of seconds.
_FOR_EVER_SECONDS: Final = 2_147_483_647
_CACHE_KEY: Final = "bot"
#: The settings of a bot that are secret.
SECRETS: Final = ("token", "card_secret", "event_secret")
_REMEMBERED: Final = 10_000
_MAX_KNOWN_CHATS: Final = 10_000
_DIRECT: Final = ("Direct", "Personal")
_MIN_SECRET_LENGTH: Final = 8

_CHANGES: Final = ("installed", "removed", "joined", "left")
_CHAT_CHANGES: Final = {"GroupJoined": "joined", "GroupLeft": "left"}


class BotSettings(TypedDict, total=False):
    """The keyword arguments of a bot beside those of a client.

    - `url`: the public address that the bot is served at; the platform posts to the paths
      `oauth`, `events` and `cards` below it. Without it, notifications arrive over WebSockets.
    - `delivery` of notifications: `"webhook"` or `"websocket"`; the first if there is a `url`.
    - `token`: the access token of a private bot, as the developer console shows it: the bot is
      installed with it when it starts.
    - `card_secret`: the shared secret of the application, which signs submitted cards; without it
      none are accepted.
    - `event_secret`: what notifications are checked with; by default made from the client secret.
    - `accounts`: the ids of the accounts that it may be installed in; without it, in any. Anyone
      who knows the address can install a bot in an account of their own.
    - `retry_every`: seconds between two attempts to subscribe a bot that is not ready yet (10).
    """

    url: str
    delivery: Literal["webhook", "websocket"]
    token: str
    card_secret: str
    event_secret: str
    accounts: Collection[str]
    retry_every: float


def take_settings(given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Empty keyword arguments, and return those of a bot and those of its clients.

    Secrets are concealed before anything can fail, so that no frame of a traceback holds one.
    Raises TypeError for a secret or URL that is no text, and what `take` raises.
    """
    taken = {name: Secret(given.pop(name)) for name in BotSettings.__annotations__ if name in given}
    of_clients = take(given, SETTING_NAMES)
    for name in ("url", *SECRETS):
        kind = type(revealed(taken[name].reveal())) if name in taken else str
        if not issubclass(kind, str):
            raise TypeError(f"{name} must be a str, not {kind.__name__}")
    own = {
        name: Secret(revealed(value.reveal())) if name in SECRETS else value.reveal()
        for name, value in taken.items()
    }
    return own, of_clients


class BaseBot(Generic[Installed, Said, Submitted, Place]):
    """The handlers, installations and addresses of a bot."""

    _client_class: ClassVar[type[Any]]
    _installation_class: ClassVar[type[Any]]
    _message_class: ClassVar[type[BaseMessage[Any]]]
    _submission_class: ClassVar[type[BaseSubmission[Any]]]
    _chat_class: ClassVar[type[Any]]

    def __init__(self, given: dict[str, Any]) -> None:
        own, self._settings = take_settings(given)
        for name in ("account", "jwt"):
            if name in self._settings:
                raise TypeError(f"{name} is not a setting of a bot: each installation has its own")
        self._settings.setdefault("store", MemoryStore())
        self._url = _checked_url(own.pop("url", ""))
        self._delivery = own.pop("delivery", "webhook" if self._url else "websocket")
        if self._delivery not in ("webhook", "websocket"):
            raise ValueError(f"delivery is webhook or websocket, not {self._delivery!r}")
        if self._delivery == "webhook" and not self._url:
            raise ValueError("url: give the public address of the bot, or delivery='websocket'")
        self._accounts: Collection[str] | None = own.pop("accounts", None)
        if isinstance(self._accounts, str):
            raise TypeError("accounts is a collection of ids, not one text")
        self._retry_every: float = own.pop("retry_every", 10.0)
        if not self._retry_every > 0:
            raise ValueError(f"retry_every is a number of seconds above 0, not {self._retry_every}")
        self._token: Secret = own.pop("token", NO_SECRET)
        self._home = self._new_client("", self._settings["store"])
        card_secret: Secret = own.pop("card_secret", NO_SECRET)
        event_secret: Secret = own.pop("event_secret", NO_SECRET)
        self._events = self._event_receiver(event_secret)
        self._cards = CardReceiver(card_secret.reveal(), self._on_card) if card_secret else None
        self._router = Router()
        self._changes: dict[str, list[Handler]] = {name: [] for name in _CHANGES}
        self._installed: dict[str, Installed] = {}
        self._list = InstalledBots(self._home._engine)
        self._posts, self._submissions = RecentKeys(_REMEMBERED), RecentKeys(_REMEMBERED)
        self._started = False
        self._closed: Future[None] = Future()

    # --- handlers -------------------------------------------------------------------------------

    def command(self, *names: str) -> Callable[[Callable[[Said], R]], Callable[[Said], R]]:
        """Decorate the handler of commands, the first word of a message to the bot.

        A message is to the bot if it mentions it, or is in a chat with one other member. Of all
        handlers that fit, the first one is called: commands before patterns, and these in the
        order of their registration. A text that the handler returns is posted to the chat.
        Whatever it raises is logged, and the bot continues.
        """

        def decorate(handler: Callable[[Said], R]) -> Callable[[Said], R]:
            self._router.add_commands(names, handler)
            return handler

        return decorate

    def message(
        self, pattern: str | re.Pattern[str] | None = None, *, everywhere: bool = False
    ) -> Callable[[Callable[[Said], R]], Callable[[Said], R]]:
        """Decorate the handler of messages in which a regular expression is found; None: all.

        `everywhere` includes the messages in all chats of the bot that are not to the bot. The
        bot's own posts are never included. Otherwise like `command`.
        """

        def decorate(handler: Callable[[Said], R]) -> Callable[[Said], R]:
            self._router.add_pattern(pattern, handler, everywhere=everywhere)
            return handler

        return decorate

    def action(
        self, name: str = ""
    ) -> Callable[[Callable[[Submitted], R]], Callable[[Submitted], R]]:
        """Decorate the handler of submitted cards.

        `name` is the member `action` in the `data` of the button; without a name the handler gets
        the submissions that have no handler of their own. The user waits for it, for five seconds
        at most. A text that it returns is shown to the user as a failure, a dict is sent as JSON.
        """

        def decorate(handler: Callable[[Submitted], R]) -> Callable[[Submitted], R]:
            self._router.add_action(name, handler)
            return handler

        return decorate

    @overload
    def on(
        self, change: Literal["installed", "removed"]
    ) -> Callable[[Callable[[Installed], R]], Callable[[Installed], R]]: ...
    @overload
    def on(
        self, change: Literal["joined", "left"]
    ) -> Callable[[Callable[[Place], R]], Callable[[Place], R]]: ...
    def on(self, change: str) -> Callable[[Callable[[Any], R]], Callable[[Any], R]]:
        """Decorate a handler of changes.

        For `installed` (and connected) and `removed` it gets the installation, for `joined` and
        `left` the chat that the bot came to or left.
        """
        if change not in self._changes:
            raise ValueError(f"a bot has the changes {', '.join(_CHANGES)}, not {change!r}")

        def decorate(handler: Callable[[Any], R]) -> Callable[[Any], R]:
            self._changes[change].append(handler)
            return handler

        return decorate

    @property
    def installations(self) -> list[Installed]:
        """The bots that are installed, of all accounts."""
        return list(self._installed.values())

    @property
    def redirect_uri(self) -> str:
        """The address to register for the application as OAuth redirect URI."""
        return f"{self._url}/oauth"

    # --- installation and start -----------------------------------------------------------------

    def _install(self, credential: dict[str, Any]) -> Flow[Installed]:
        """Log in as a bot, store its session, and begin to serve it."""
        client = self._new_client("", MemoryStore())
        try:
            yield from perform(CallMethod(partial(client.login, **credential)))
            me = yield from client._context().send(build_own_extension())
            token = yield from perform(CallMethod(client.auth.data))
        except GeneratorExit:
            raise
        except BaseException:
            yield from perform(CallMethod(client.close))
            raise
        yield from perform(CallMethod(client.close))
        bot_id, account_id = str(me.id), f"{me.account.id or ''}"
        if self._accounts is not None and account_id not in self._accounts:
            raise InstallationRefusedError(f"the bot may not be installed in account {account_id}")
        found = self._installation(bot_id, account_id)
        # Hidden, because a traceback shows variables.
        restored = Secret(token | {"owner_id": bot_id})
        del token
        yield from perform(CallMethod(lambda: found.rc.auth.restore(restored.reveal())))
        yield from self._list.add(bot_id, account_id)
        yield from self._serve_in_background(found, new=True)
        return found

    def _installation(self, bot_id: str, account_id: str) -> Installed:
        found = self._installed.get(bot_id)
        if found is None:
            client = self._new_client(bot_id, self._settings["store"])
            made: Installed = self._installation_class(bot_id, client)
            found = self._installed.setdefault(bot_id, made)
        found.account_id = account_id
        return found

    def _new_client(self, account: str, store: Any) -> Any:
        return self._client_class(**{**self._settings, "account": account, "store": store})

    def _start(self) -> Flow[None]:
        """Serve the bots that are in the store, and the one of the token."""
        if self._closed.done():
            raise RuntimeError("the bot is closed: make another one")
        if self._started:
            return
        self._started = True
        try:
            known = yield from self._list.load()
            for bot_id, account_id in known.items():
                found = self._installation(bot_id, account_id)
                yield from self._serve_in_background(found, new=False)
            if self._token:
                yield from self._install(_given_token(self._token))
        except BaseException:
            self._started = False  # the next request, or `start`, tries again
            raise

    def _serve_in_background(self, found: Installed, *, new: bool) -> Flow[None]:
        found.new = found.new or new
        if found.serving.acquire(blocking=False):
            flow = self._serve(found)
            yield from perform(RunInBackground(flow, awaited=lambda: self._closed.done()))

    def _serve(self, found: Installed) -> Flow[None]:
        try:
            yield from self._subscribe(found)
        finally:
            found.serving.release()

    def _subscribe(self, found: Installed) -> Flow[None]:
        """Subscribe a bot to its posts, for as long as it takes."""
        if found.subscription is None:
            found.subscription = self._new_subscription(found)
        wanted = [filters.team_posts(), filters.team_chats(), filters.extension()]
        failures = 0
        while not self._closed.done():
            try:
                yield from perform(CallMethod(partial(found.subscription.restore, wanted)))
            except LoginRequiredError as error:
                _log.error("bot %s has to be installed again: %s", found.id, error)
                yield from self._remove(found)
                return
            except RingkitError as error:
                if self._closed.done():
                    return
                pause = pause_after(error, failures, self._retry_every)
                if pause is None:
                    _log.error("bot %s cannot subscribe: %s", found.id, error)
                    return
                level = logging.DEBUG if is_not_ready(error) else logging.WARNING
                _log.log(level, "bot %s tries again in %g s: %s", found.id, pause, error)
                failures += 1
                yield from self._pause(pause)
            else:
                _log.info("bot %s is connected", found.id)
                new, found.new = found.new, False
                if new:
                    yield from self._call_all("installed", found)
                return

    def _pause(self, seconds: float) -> Flow[None]:
        """Wait, until the bot is closed at most."""
        try:
            yield from perform(Wait(self._closed, seconds))
        except TimeoutError:
            return

    def _new_subscription(self, found: Installed) -> Any:
        over = (
            Webhook(f"{self._url}/events", self._events)
            if self._delivery == "webhook"
            else "websocket"
        )
        subscription = found.rc.cached_subscription(_CACHE_KEY, transport=over)
        subscription.on("notification", self._notification_handler(found))
        return subscription

    def _remove(self, found: Installed) -> Flow[None]:
        """Forget a bot that is no longer installed."""
        if self._installed.pop(found.id, None) is None:
            return
        try:
            yield from self._list.remove(found.id)
        except StoreError as error:  # the next start finds out again that it is gone
            _log.warning("bot %s stays in the store: %s", found.id, error)
        yield from self._call_all("removed", found)
        # Its handlers run in the subscription that this ends.
        yield from perform(RunInBackground(self._discard(found)))

    def _discard(self, found: Installed) -> Flow[None]:
        try:
            if found.subscription is not None:
                yield from perform(CallMethod(found.subscription.remove))
        except RingkitError as error:  # it ended with the bot
            _log.debug("bot %s: %s", found.id, error)
        try:
            yield from perform(CallMethod(found.rc.logout))
        except RingkitError as error:
            _log.info("bot %s: %s", found.id, error)
        yield from perform(CallMethod(found.rc.close))

    def _close(self) -> Flow[None]:
        if not self._closed.done():
            self._closed.set_result(None)
        # Before the subscriptions: what arrives from now on is refused, and not lost.
        self._events.close()
        for found in self.installations:
            yield from perform(CallMethod(found.rc.close))
        yield from perform(CallMethod(self._home.close))

    # --- what arrives ---------------------------------------------------------------------------

    def _notification_handler(self, found: Installed) -> Handler:
        """Return the handler of the notifications of a bot."""
        raise NotImplementedError

    def _on_card(self, action: CardAction) -> Any:
        """Handle a submitted card."""
        raise NotImplementedError

    def _handle(self, found: Installed, event: Any) -> Flow[None]:
        """Handle one notification. What goes wrong is logged."""
        body = event.body
        kind = f"{body.event_type or ''}"
        try:
            if kind == "PostAdded":
                yield from self._handle_post(found, body)
            elif kind in _CHAT_CHANGES:
                chat = self._chat_class(found.rc, found.id, f"{body.id or ''}")
                yield from self._call_all(_CHAT_CHANGES[kind], chat)
            elif kind == "Delete" and f"{body.extension_id}" == found.id:
                yield from self._remove(found)
        except RingkitError:
            _log.exception("error while handling a notification of bot %s", found.id)

    def _handle_post(self, found: Installed, post: Any) -> Flow[None]:
        own = f"{post.creator_id or ''}" == found.id
        if own or not self._posts.add(f"{found.id}:{post.id}"):
            return
        text, mentioned = without_mention(post.text or "", found.id)
        for route in self._router.for_text(text):
            if not (mentioned or route.everywhere or (yield from self._is_direct(found, post))):
                continue
            message: Any = self._message_class(
                found.rc, found.id, post, text,
                command=route.command, arguments=route.arguments, match=route.match,
            )  # fmt: skip
            said = yield from self._call(route.handler, message, "a message")
            if isinstance(said, str) and said:
                yield from message._say(said)
            return

    def _is_direct(self, found: Installed, post: Any) -> Flow[bool]:
        """Return whether a chat has one other member; each chat is read once."""
        chat_id = f"{post.group_id or ''}"
        known = found.direct_chats.get(chat_id)
        if known is None:
            chat = yield from found.rc._context().send(build_chat(chat_id))
            if len(found.direct_chats) >= _MAX_KNOWN_CHATS:
                found.direct_chats.clear()
            known = found.direct_chats[chat_id] = chat.type in _DIRECT
        return known

    def _handle_card(self, action: CardAction) -> Flow[Any]:
        """Handle a submitted card, and return what the user is shown."""
        submission: Any
        if not self._submissions.add(f"{action.uuid or ''}"):
            return None
        found = self._bot_of(action)
        if found is None:
            _log.warning("a card of no installed bot was submitted")
            return None
        submission = self._submission_class(found.rc, found.id, action)
        handler = self._router.for_action(submission.name)
        if handler is None:
            _log.warning("no handler has the action %r of a card", submission.name)
            return None
        answer = yield from self._call(handler, submission, "a card")
        if isinstance(answer, str):
            return {"type": "message", "text": answer} if answer else None
        return answer if isinstance(answer, Mapping) else None

    def _bot_of(self, action: CardAction) -> Installed | None:
        """Return the bot that posted a card: the one it names, else that of the user's account."""
        data = action.data if isinstance(action.data, dict) else {}
        if "botId" in data:
            return self._installed.get(str(data["botId"]))
        account = f"{action.user.account_id or ''}"
        found = [each for each in self._installed.values() if each.account_id == account]
        return found[0] if len(found) == 1 else None

    def _call(self, handler: Handler, argument: Any, what: str) -> Flow[Any]:
        """Call a handler and return its result; None if it raised, which is logged."""
        outcome = yield from perform(CallHandler(handler, argument))
        if outcome.error is not None:
            in_main = threading.current_thread() is threading.main_thread()
            if isinstance(outcome.error, KeyboardInterrupt) and in_main:
                raise outcome.error  # Ctrl-C: it is raised in whatever the main thread runs
            name = getattr(handler, "__qualname__", type(handler).__name__)
            _log.error("error in %s, the handler of %s", name, what, exc_info=outcome.error)
            return None
        return outcome.value

    def _call_all(self, change: str, argument: Any) -> Flow[None]:
        for handler in self._changes[change]:
            yield from self._call(handler, argument, f"the change {change!r}")

    def _event_receiver(self, secret: Secret) -> WebhookReceiver:
        if not secret:
            client_secret = self._settings.get("client_secret") or NO_SECRET
            if self._delivery == "webhook" and not client_secret:
                raise ValueError("event_secret: a public client has no secret to make one from")
            secret = Secret(_derived(client_secret))
        if len(secret.reveal()) < _MIN_SECRET_LENGTH:
            raise ValueError(f"event_secret has at least {_MIN_SECRET_LENGTH} characters")
        # Subscriptions take their notifications; what is left is of none, and kept for nothing.
        return WebhookReceiver(secret.reveal(), buffer=1)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a bot cannot be pickled or copied: make it in the process that serves it")

    def __repr__(self) -> str:
        # Tools that show a traceback of the constructor ask for it.
        client_id = vars(self).get("_settings", {}).get("client_id", "")
        count = len(vars(self).get("_installed", ()))
        return f"<{type(self).__name__} of {client_id!r}: {count} installed>"


def _derived(client_secret: Secret) -> str:
    """Return a secret that is the same in every process, and says nothing of the client secret."""
    return hmac.new(client_secret.reveal().encode(), b"events of bots", "sha256").hexdigest()


def _given_token(token: Secret) -> dict[str, Any]:
    return {"access_token": token, "expires_in": _FOR_EVER_SECONDS}


def _checked_url(url: str) -> str:
    if not url:
        return ""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError(f"url is the public address of the bot (https://...), not {url!r}")
    return url.rstrip("/")
