"""`download`, `stream` and `create_url` of the two clients, which inherit from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

from ringkit._call.call import Call
from ringkit._call.untyped import untyped_call
from ringkit._client.base import BaseClient, with_query
from ringkit._io.flow import Flow, run, run_async
from ringkit._options import RequestOptions

if TYPE_CHECKING:
    from ringkit._downloads.download import Download
    from ringkit._downloads.resumable import Reading
    from ringkit._downloads.sinks import Target
    from ringkit._downloads.streams import AsyncStream, Stream
    from ringkit._io.http import AsyncIO, SyncIO

#: A call for content, or its address: what the API gave as `uri` or `contentUri`.
Source: TypeAlias = Call[Any] | str


class _Downloads(BaseClient):
    """What does not wait, and is the same for both clients."""

    def _reading(
        self, source: Source, max_size: int | None, content_type: str, options: RequestOptions
    ) -> Reading:
        from ringkit._downloads.resumable import Reading

        call = untyped_call("GET", source) if isinstance(source, str) else source
        merged = self._merged(options)
        call = with_query(call, merged)
        return Reading(self._engine, call, merged, max_size=max_size, content_type=content_type)

    def _address(self, path: str, add_server: bool, add_token: bool, method: str) -> Flow[str]:
        session = self._engine.session
        call = untyped_call("GET", path)
        added = {"_method": method} if method else {}
        if add_token:
            if not session.authorizes(call):
                raise ValueError(f"no token for {path}: it is on none of the configured hosts")
            added["access_token"] = (yield from session.token()).access_token
        if added:
            call = call.with_query(**added)
        return session.endpoints.url(call) if add_server else call.target


class DownloadMethods(_Downloads):
    """The downloads of a blocking client."""

    _io: SyncIO

    def download(
        self,
        source: Source,
        to: Target,
        *,
        max_size: int | None = None,
        content_type: str = "",
        **options: Unpack[RequestOptions],
    ) -> Download:
        """Download a file: a call, or the address that the API gave.

        `to` is a path, an existing folder (then the server names the file), or a file open for
        writing bytes. A path has the whole file or is left as it was. `max_size` is in bytes;
        `content_type` is what is wanted (`audio/*`). Where the connection is cut, the rest is
        asked for. Raises DownloadError if it is longer or of another type, APIStatusError,
        TransportError and RateLimitError as `send` does, OSError if it cannot be written.
        """
        from ringkit._downloads.download import download
        from ringkit._downloads.sinks import sink_for

        reading = self._reading(source, max_size, content_type, options)
        return run(download(reading, sink_for(to)), self._io)

    def stream(
        self,
        source: Source,
        *,
        max_size: int | None = None,
        content_type: str = "",
        **options: Unpack[RequestOptions],
    ) -> Stream:
        """Return the content in pieces, for use in `with`; arguments and errors as `download`."""
        from ringkit._downloads.streams import Stream

        return Stream(self._reading(source, max_size, content_type, options), self._io)

    def create_url(
        self, path: str, *, add_server: bool = True, add_token: bool = False, add_method: str = ""
    ) -> str:
        """Return the address of a resource for another program.

        With `add_token` it holds the access token, renewed if need be: whoever has the address
        acts as the user while that is valid. `add_method` tunnels another method through POST.
        Raises ValueError for a token and a host that is not configured.
        """
        return run(self._address(path, add_server, add_token, add_method), self._io)


class AsyncDownloadMethods(_Downloads):
    """The downloads of an asyncio client."""

    _io: AsyncIO

    async def download(
        self,
        source: Source,
        to: Target,
        *,
        max_size: int | None = None,
        content_type: str = "",
        **options: Unpack[RequestOptions],
    ) -> Download:
        """Download a file; see `RingCentral.download`. Files are written in threads."""
        from ringkit._downloads.download import download
        from ringkit._downloads.sinks import sink_for

        reading = self._reading(source, max_size, content_type, options)
        return await run_async(download(reading, sink_for(to)), self._io)

    def stream(
        self,
        source: Source,
        *,
        max_size: int | None = None,
        content_type: str = "",
        **options: Unpack[RequestOptions],
    ) -> AsyncStream:
        """Return the content in pieces, for use in `async with`; see `download`."""
        from ringkit._downloads.streams import AsyncStream

        return AsyncStream(self._reading(source, max_size, content_type, options), self._io)

    async def create_url(
        self, path: str, *, add_server: bool = True, add_token: bool = False, add_method: str = ""
    ) -> str:
        """Return the address of a resource for another program; see `RingCentral.create_url`."""
        return await run_async(self._address(path, add_server, add_token, add_method), self._io)
