"""`download`, `stream` and `create_url`: methods that both clients inherit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

from ringkit._call.call import Call
from ringkit._call.untyped import untyped_call
from ringkit._client.base import BaseClient
from ringkit._io.flow import Flow, run, run_async
from ringkit._options import RequestOptions, with_query

if TYPE_CHECKING:
    from ringkit._downloads.download import Download
    from ringkit._downloads.resumable import ResumableBody
    from ringkit._downloads.sinks import Target
    from ringkit._downloads.streams import AsyncStream, Stream
    from ringkit._io.http import AsyncIO, SyncIO

#: A call for content, or its URL, such as the `uri` or `contentUri` of an attachment.
Source: TypeAlias = Call[Any] | str


class _BaseDownloadMethods(BaseClient):
    """What `DownloadMethods` and `AsyncDownloadMethods` share."""

    def _body(
        self, source: Source, max_size: int | None, content_type: str, options: RequestOptions
    ) -> ResumableBody:
        from ringkit._downloads.resumable import ResumableBody

        context = self._context(options)
        call = untyped_call("GET", source) if isinstance(source, str) else source
        call = with_query(call, context.options)
        return ResumableBody(context, call, max_size=max_size, content_type=content_type)

    def _url(self, path: str, add_server: bool, add_token: bool, method: str) -> Flow[str]:
        session = self._engine.session
        call = untyped_call("GET", path)
        _, mark, fragment = path.partition("#")
        added = {"_method": method} if method else {}
        if add_token:
            if not session.authorizes(call):
                raise ValueError(f"no token for {path}: it is on none of the configured hosts")
            added["access_token"] = (yield from session.token()).access_token
        if added:
            call = call.with_query(**added)
        url = session.endpoints.url(call) if add_server else call.target
        return f"{url}{mark}{fragment}"


class DownloadMethods(_BaseDownloadMethods):
    """Downloads of the blocking client."""

    _io: SyncIO

    def download(
        self,
        source: Source,
        to: Target,
        *,
        max_size: int | None = None,
        content_type: str = "",
        name: str = "",
        resume: bool = False,
        **options: Unpack[RequestOptions],
    ) -> Download:
        """Download a file; `source` is a call, or the URL from another response.

        - `to`: a path, an existing folder (the server then gives the file its name), or a file
          object open for writing bytes. A file at a path is either complete or left as it was.
        - `max_size`: the largest size in bytes.
        - `content_type`: the expected media type, such as `audio/*`.
        - `name`: what the file in a folder is called; without an extension it gets that of its
          type.
        - `resume`: keep what was read after an error, an interrupt or the end of the process,
          and continue there the next time, if the file on the server is the same.

        After a lost connection, the rest is requested. Raises DownloadError if the file is larger
        or of another type, APIStatusError, TransportError and RateLimitError like `send`, OSError
        if the file cannot be written.
        """
        from ringkit._downloads.download import download
        from ringkit._downloads.sinks import sink_for

        body = self._body(source, max_size, content_type, options)
        sink = sink_for(to, body.source if resume else "")
        return run(download(body, sink, name), self._io)

    def stream(
        self,
        source: Source,
        *,
        max_size: int | None = None,
        content_type: str = "",
        **options: Unpack[RequestOptions],
    ) -> Stream:
        """Return a file as chunks, for use in `with`; arguments and errors are as of `download`."""
        from ringkit._downloads.streams import Stream

        return Stream(self._body(source, max_size, content_type, options), self._io)

    def create_url(
        self, path: str, *, add_server: bool = True, add_token: bool = False, add_method: str = ""
    ) -> str:
        """Return the URL of a resource, for use by another program.

        With `add_token` the URL contains the access token, renewed if it has expired: anyone with
        the URL can act as the user while the token is valid. `add_method` adds `_method`, which
        makes the platform treat a POST as that method. Raises ValueError for a token and a host
        that is not configured.
        """
        return run(self._url(path, add_server, add_token, add_method), self._io)


class AsyncDownloadMethods(_BaseDownloadMethods):
    """Downloads of the asyncio client."""

    _io: AsyncIO

    async def download(
        self,
        source: Source,
        to: Target,
        *,
        max_size: int | None = None,
        content_type: str = "",
        name: str = "",
        resume: bool = False,
        **options: Unpack[RequestOptions],
    ) -> Download:
        """Download a file; see `RingCentral.download`. Files are written in threads."""
        from ringkit._downloads.download import download
        from ringkit._downloads.sinks import sink_for

        body = self._body(source, max_size, content_type, options)
        sink = sink_for(to, body.source if resume else "")
        return await run_async(download(body, sink, name), self._io)

    def stream(
        self,
        source: Source,
        *,
        max_size: int | None = None,
        content_type: str = "",
        **options: Unpack[RequestOptions],
    ) -> AsyncStream:
        """Return a file as chunks, for use in `async with`; see `RingCentral.download`."""
        from ringkit._downloads.streams import AsyncStream

        return AsyncStream(self._body(source, max_size, content_type, options), self._io)

    async def create_url(
        self, path: str, *, add_server: bool = True, add_token: bool = False, add_method: str = ""
    ) -> str:
        """Return the URL of a resource; see `RingCentral.create_url`."""
        return await run_async(self._url(path, add_server, add_token, add_method), self._io)
