"""`RingCentral`: the blocking client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast, overload

from ringkit._call.untyped import untyped_call
from ringkit._client.base import (
    SETTING_NAMES,
    ClientCore,
    EnvFile,
    Settings,
    merge_options,
)
from ringkit._client.downloads import DownloadMethods
from ringkit._client.login import CLOSE_TIMEOUT_SECONDS, LoginMethods
from ringkit._client.resources import ResourceMethods
from ringkit._client.waiting import WaitingMethods
from ringkit._io.flow import Flow, run
from ringkit._io.http import HttpClient, SyncIO
from ringkit._options import RequestOptions, SendOptions, with_query
from ringkit._unset import UNSET
from ringkit.auth._credentials import take

if TYPE_CHECKING:
    from types import TracebackType

    from ringkit._call.call import Call
    from ringkit._response import Response
    from ringkit.filters import EventFilter
    from ringkit.subscriptions._base import SubscriptionArguments
    from ringkit.subscriptions._subscription import CachedSubscription, Subscription
    from ringkit_api.events import Event
    from ringkit_api.sync import Api

T = TypeVar("T")
E1 = TypeVar("E1", bound="Event")
E2 = TypeVar("E2", bound="Event")
E3 = TypeVar("E3", bound="Event")
E4 = TypeVar("E4", bound="Event")


class RingCentral(LoginMethods, DownloadMethods, ResourceMethods, WaitingMethods):
    """The blocking client. Safe to share between threads; close it, or use it in `with`.

    ::

        with RingCentral.from_env() as rc:
            extension = rc.api.extensions.read_extension()
    """

    def __init__(
        self, *, http_client: HttpClient | None = None, **settings: Unpack[Settings]
    ) -> None:
        given = take(cast("dict[str, Any]", settings), SETTING_NAMES)
        self._core = ClientCore(given)
        self._options = self._make_options(given)
        self._io = self._make_io(self._core, given, http_client)

    def _make_io(
        self, core: ClientCore, settings: Mapping[str, Any], client: HttpClient | None = None
    ) -> SyncIO:
        return SyncIO(client, core.clock, self._http_settings(settings, client, "Client"))

    @classmethod
    def from_env(
        cls,
        *,
        env_file: EnvFile = None,
        http_client: HttpClient | None = None,
        **settings: Unpack[Settings],
    ) -> Self:
        """Return a client configured from environment variables; arguments take precedence.

        Reads RINGCENTRAL_SERVER_URL, RINGCENTRAL_MEDIA_URL, RINGCENTRAL_CLIENT_ID,
        RINGCENTRAL_CLIENT_SECRET, RINGCENTRAL_PRIVATE_KEY, RINGCENTRAL_JWT,
        RINGCENTRAL_REDIRECT_URI, RINGCENTRAL_ACCOUNT, RINGCENTRAL_CACHE_PREFIX,
        RINGCENTRAL_TRUSTED_HOSTS, RINGCENTRAL_STORE (memory, file, file:<folder>, keyring,
        redis://<host>) and RINGCENTRAL_LIMITER (memory, redis://<host>); those that are not set
        also from the names that RingCentral's samples use (`ringkit.auth.VARIABLES`). `env_file`
        is a `.env` file for what the variables do not set (needs `ringkit[cli]`).

        Raises ValueError if no application is named, for a value that cannot be used, by the name
        of its variable, and for a file that cannot be read.
        """
        found = cls._settings_from_env(cast("dict[str, Any]", settings), env_file)
        return cls(http_client=http_client, **found)

    @cached_property
    def api(self) -> Api:
        """All operations of the platform: `rc.api.sms.create_sms_message(...)`."""
        from ringkit_api.sync import Api

        return Api(self)

    def send(self, call: Call[T], **options: Unpack[RequestOptions]) -> T:
        """Send a call and return its result.

        Raises APIStatusError for an error status, TransportError if there is no response,
        DecodeError if the body of the response cannot be read.
        """
        return self.send_raw(call, **options).parsed

    def send_raw(self, call: Call[T], **options: Unpack[RequestOptions]) -> Response[T]:
        """Send a call and return the response; its `parsed` is the result."""
        merged = self._merged(options)
        response = self._run(self._engine.execute(with_query(call, merged), merged))
        return self._with_following_pages(response, call, merged)

    def request(
        self,
        method: str,
        url: str,
        *,
        body: Any = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Response[Any]:
        """Send any request; `url` is a path on the server, or an absolute URL.

        `body` is sent as JSON, a `BytesBody` or `FileBody` as it is. The access token is sent to
        the configured hosts only. Raises what `send_raw` raises.
        """
        call = untyped_call(method, url, body=body)
        return self.send_raw(call, **options)

    def get(
        self, url: str, query: Mapping[str, Any] | None = None, **options: Unpack[SendOptions]
    ) -> Response[Any]:
        """Send a GET request; see `request`."""
        return self.request("GET", url, query=query or {}, **options)

    def post(
        self,
        url: str,
        body: Any = UNSET,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[SendOptions],
    ) -> Response[Any]:
        """Send a POST request; see `request`."""
        return self.request("POST", url, body=body, query=query or {}, **options)

    def put(
        self,
        url: str,
        body: Any = UNSET,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[SendOptions],
    ) -> Response[Any]:
        """Send a PUT request; see `request`."""
        return self.request("PUT", url, body=body, query=query or {}, **options)

    def patch(
        self,
        url: str,
        body: Any = UNSET,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[SendOptions],
    ) -> Response[Any]:
        """Send a PATCH request; see `request`."""
        return self.request("PATCH", url, body=body, query=query or {}, **options)

    def delete(
        self,
        url: str,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[SendOptions],
    ) -> Response[Any]:
        """Send a DELETE request; see `request`."""
        return self.request("DELETE", url, body=body, query=query or {}, **options)

    @overload
    def subscription(
        self,
        event_filters: tuple[EventFilter[E1], EventFilter[E2]],
        **arguments: Unpack[SubscriptionArguments],
    ) -> Subscription[E1 | E2]: ...
    @overload
    def subscription(
        self,
        event_filters: tuple[EventFilter[E1], EventFilter[E2], EventFilter[E3]],
        **arguments: Unpack[SubscriptionArguments],
    ) -> Subscription[E1 | E2 | E3]: ...
    @overload
    def subscription(
        self,
        event_filters: tuple[EventFilter[E1], EventFilter[E2], EventFilter[E3], EventFilter[E4]],
        **arguments: Unpack[SubscriptionArguments],
    ) -> Subscription[E1 | E2 | E3 | E4]: ...
    @overload
    def subscription(
        self, event_filters: Iterable[EventFilter[E1]], **arguments: Unpack[SubscriptionArguments]
    ) -> Subscription[E1]: ...
    @overload
    def subscription(
        self, event_filters: Iterable[str] | None = None, **arguments: Unpack[SubscriptionArguments]
    ) -> Subscription[Event]: ...
    def subscription(
        self, event_filters: Iterable[str] | None = None, **arguments: Unpack[SubscriptionArguments]
    ) -> Subscription[Any]:
        """Return a subscription to event filters; `with` or `register` starts it.

        Filters are texts; `ringkit.filters` builds them. None: `set_event_filters` or `restore`
        sets them later. Raises ValueError for an empty list and for an unknown transport,
        MissingPackageError without the library of a transport.
        """
        from ringkit.subscriptions._subscription import Subscription

        return Subscription(self._io, self._host(), event_filters, **arguments)

    def cached_subscription(
        self, cache_key: str, **arguments: Unpack[SubscriptionArguments]
    ) -> CachedSubscription[Event]:
        """Return a subscription that is kept in the client's store under a key.

        Processes that use the same store and key share it, also after a restart.
        `restore(event_filters)` starts it. Raises what `subscription` raises.
        """
        from ringkit.subscriptions._shared_store import SharedEntry
        from ringkit.subscriptions._subscription import CachedSubscription

        shared = SharedEntry(self._engine, cache_key)
        return CachedSubscription(self._io, self._host(), shared=shared, **arguments)

    def __reduce__(self) -> tuple[Any, ...]:
        """Return what the client is pickled as: its settings, and where its secrets are.

        The copy has the session of the store, or begins one with the JWT; event handlers and
        subscriptions stay with this client. Raises TypeError if a secret, or the session, could
        not be had again.
        """
        from ringkit._client.pickling import pickled, unpickled

        return unpickled, (type(self), pickled(self))

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """Return a client with other options; it shares the session and connections of this one."""
        copy = self.__copy__()
        copy._options = merge_options(self._options, options)
        return copy

    def over_websocket(self) -> Self:
        """Return a client that sends its JSON calls over a WebSocket.

        Use it in `with`, or close it; that does not close this client. Results and errors are the
        same. Uploads, downloads, logins, requests to the media host, and untyped requests without
        `Accept: application/json` still use HTTP. The application needs the permission for
        WebSockets.
        """
        from ringkit.subscriptions._transports.websocket.rest import SyncWebSocketIO

        copy = self.with_options()
        copy._io = SyncWebSocketIO(self._io, self._engine, self._options)
        return copy

    def _run(self, flow: Flow[T]) -> T:
        return run(flow, self._io)

    def close(self) -> None:
        """End all subscriptions and close the connections; waits for a running token renewal."""
        for subscription in self._core.subscriptions:
            subscription.reset()
        self._io.join(CLOSE_TIMEOUT_SECONDS)
        self._io.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
