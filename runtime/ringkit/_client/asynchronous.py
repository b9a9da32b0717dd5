"""`AsyncRingCentral`: the asyncio client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast, overload

from ringkit._call.untyped import untyped_call
from ringkit._client.base import SETTING_NAMES, ClientCore, EnvFile, Settings, merge_options
from ringkit._client.downloads import AsyncDownloadMethods
from ringkit._client.login import CLOSE_TIMEOUT_SECONDS, AsyncLoginMethods
from ringkit._client.resources import AsyncResourceMethods
from ringkit._client.waiting import AsyncWaitingMethods
from ringkit._io.flow import Flow, run_async
from ringkit._io.http import AsyncHttpClient, AsyncIO
from ringkit._options import RequestOptions, SendOptions, with_query
from ringkit._unset import UNSET
from ringkit.auth._credentials import take

if TYPE_CHECKING:
    from types import TracebackType

    from ringkit._call.call import Call, PagedCall
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._response import Response
    from ringkit.filters import EventFilter
    from ringkit.subscriptions._async_subscription import AsyncCachedSubscription, AsyncSubscription
    from ringkit.subscriptions._base import SubscriptionArguments
    from ringkit_api.asynchronous import AsyncApi
    from ringkit_api.events import Event

T = TypeVar("T")
E1 = TypeVar("E1", bound="Event")
E2 = TypeVar("E2", bound="Event")
E3 = TypeVar("E3", bound="Event")
E4 = TypeVar("E4", bound="Event")
Item = TypeVar("Item")


class AsyncRingCentral(
    AsyncLoginMethods, AsyncDownloadMethods, AsyncResourceMethods, AsyncWaitingMethods
):
    """The asyncio client. Use it in one event loop; close it, or use it in `async with`.

    ::

        async with AsyncRingCentral.from_env() as rc:
            extension = await rc.api.extensions.read_extension()
    """

    _asynchronous = True

    def __init__(
        self, *, http_client: AsyncHttpClient | None = None, **settings: Unpack[Settings]
    ) -> None:
        given = take(cast("dict[str, Any]", settings), SETTING_NAMES)
        self._core = ClientCore(given)
        self._options = self._make_options(given)
        self._io = self._make_io(self._core, given, http_client)

    def _make_io(
        self, core: ClientCore, settings: Mapping[str, Any], client: AsyncHttpClient | None = None
    ) -> AsyncIO:
        return AsyncIO(client, core.clock, self._http_settings(settings, client, "AsyncClient"))

    @classmethod
    def from_env(
        cls,
        *,
        env_file: EnvFile = None,
        http_client: AsyncHttpClient | None = None,
        **settings: Unpack[Settings],
    ) -> Self:
        """Return a client configured from environment variables; see `RingCentral.from_env`."""
        found = cls._settings_from_env(cast("dict[str, Any]", settings), env_file)
        return cls(http_client=http_client, **found)

    @cached_property
    def api(self) -> AsyncApi:
        """All operations of the platform: `rc.api.sms.create_sms_message(...)`."""
        from ringkit_api.asynchronous import AsyncApi

        return AsyncApi(self)

    async def send(self, call: Call[T], **options: Unpack[RequestOptions]) -> T:
        """Send a call and return its result.

        Raises APIStatusError for an error status, TransportError if there is no response,
        DecodeError if the body of the response cannot be read.
        """
        return (await self.send_raw(call, **options)).parsed

    async def send_raw(self, call: Call[T], **options: Unpack[RequestOptions]) -> Response[T]:
        """Send a call and return the response; its `parsed` is the result."""
        merged = self._merged(options)
        response = await self._run(self._engine.execute(with_query(call, merged), merged))
        return self._with_following_pages(response, call, merged)

    def paginate(
        self, call: PagedCall[T, Item], **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[T, Item]:
        """Return a list to `await` for its first page, or to iterate with `async for`."""
        from ringkit._paging.pages import AsyncPaginator

        return AsyncPaginator(self.pages(call, **options), lambda: self.send(call, **options))

    async def request(
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
        return await self.send_raw(call, **options)

    async def get(
        self, url: str, query: Mapping[str, Any] | None = None, **options: Unpack[SendOptions]
    ) -> Response[Any]:
        """Send a GET request; see `request`."""
        return await self.request("GET", url, query=query or {}, **options)

    async def post(
        self,
        url: str,
        body: Any = UNSET,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[SendOptions],
    ) -> Response[Any]:
        """Send a POST request; see `request`."""
        return await self.request("POST", url, body=body, query=query or {}, **options)

    async def put(
        self,
        url: str,
        body: Any = UNSET,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[SendOptions],
    ) -> Response[Any]:
        """Send a PUT request; see `request`."""
        return await self.request("PUT", url, body=body, query=query or {}, **options)

    async def patch(
        self,
        url: str,
        body: Any = UNSET,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[SendOptions],
    ) -> Response[Any]:
        """Send a PATCH request; see `request`."""
        return await self.request("PATCH", url, body=body, query=query or {}, **options)

    async def delete(
        self,
        url: str,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[SendOptions],
    ) -> Response[Any]:
        """Send a DELETE request; see `request`."""
        return await self.request("DELETE", url, body=body, query=query or {}, **options)

    @overload
    def subscription(
        self,
        event_filters: tuple[EventFilter[E1], EventFilter[E2]],
        **arguments: Unpack[SubscriptionArguments],
    ) -> AsyncSubscription[E1 | E2]: ...
    @overload
    def subscription(
        self,
        event_filters: tuple[EventFilter[E1], EventFilter[E2], EventFilter[E3]],
        **arguments: Unpack[SubscriptionArguments],
    ) -> AsyncSubscription[E1 | E2 | E3]: ...
    @overload
    def subscription(
        self,
        event_filters: tuple[EventFilter[E1], EventFilter[E2], EventFilter[E3], EventFilter[E4]],
        **arguments: Unpack[SubscriptionArguments],
    ) -> AsyncSubscription[E1 | E2 | E3 | E4]: ...
    @overload
    def subscription(
        self, event_filters: Iterable[EventFilter[E1]], **arguments: Unpack[SubscriptionArguments]
    ) -> AsyncSubscription[E1]: ...
    @overload
    def subscription(
        self, event_filters: Iterable[str] | None = None, **arguments: Unpack[SubscriptionArguments]
    ) -> AsyncSubscription[Event]: ...
    def subscription(
        self, event_filters: Iterable[str] | None = None, **arguments: Unpack[SubscriptionArguments]
    ) -> AsyncSubscription[Any]:
        """Return a subscription to event filters; `async with` or `register` starts it.

        Filters are texts; `ringkit.filters` builds them. None: `set_event_filters` or `restore`
        sets them later. Raises ValueError for an empty list and for an unknown transport,
        MissingPackageError without the library of a transport.
        """
        from ringkit.subscriptions._async_subscription import AsyncSubscription

        return AsyncSubscription(self._io, self._host(), event_filters, **arguments)

    def cached_subscription(
        self, cache_key: str, **arguments: Unpack[SubscriptionArguments]
    ) -> AsyncCachedSubscription[Event]:
        """Return a subscription that is kept in the client's store under a key.

        Processes that use the same store and key share it, also after a restart.
        `restore(event_filters)` starts it. Raises what `subscription` raises.
        """
        from ringkit.subscriptions._async_subscription import AsyncCachedSubscription
        from ringkit.subscriptions._shared_store import SharedEntry

        shared = SharedEntry(self._engine, cache_key)
        return AsyncCachedSubscription(self._io, self._host(), shared=shared, **arguments)

    def __reduce__(self) -> tuple[Any, ...]:
        """Return what the client is pickled as; see `RingCentral`."""
        from ringkit._client.pickling import pickled, unpickled

        return unpickled, (type(self), pickled(self))

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """Return a client with other options; it shares the session and connections of this one."""
        copy = self.__copy__()
        copy._options = merge_options(self._options, options)
        return copy

    def over_websocket(self) -> Self:
        """Return a client that sends its JSON calls over a WebSocket.

        Use it in `async with`, or close it; that does not close this client. Results and errors
        are the same. Uploads, downloads, logins, requests to the media host, and untyped requests
        without `Accept: application/json` still use HTTP. The application needs the permission
        for WebSockets.
        """
        from ringkit.subscriptions._transports.websocket.rest import AsyncWebSocketIO

        copy = self.with_options()
        copy._io = AsyncWebSocketIO(self._io, self._engine, self._options)
        return copy

    async def _run(self, flow: Flow[T]) -> T:
        return await run_async(flow, self._io)

    async def close(self) -> None:
        """End all subscriptions and close the connections; waits for a running token renewal."""
        for subscription in self._core.subscriptions:
            await subscription.reset()
        await self._io.join(CLOSE_TIMEOUT_SECONDS)
        await self._io.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
