# Written by `make generate` from spec/. Do not edit.
"""Text for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import AsyncNamespace
from ringkit_api import text as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit_api.dicts.text import PunctuateInputDict, SummaryInputDict
    from ringkit_api.models.cai_async_api_response import CaiAsyncApiResponse
    from ringkit_api.models.punctuate_input import PunctuateInput
    from ringkit_api.models.summary_input import SummaryInput


class AsyncTextApi(AsyncNamespace):
    """Text: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTextApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncTextApiStreaming: ...

    @deprecated("caiPunctuate is deprecated by RingCentral")
    async def punctuate(
        self,
        *,
        webhook: str,
        body: PunctuateInput | PunctuateInputDict,
        **options: Unpack[RequestOptions],
    ) -> CaiAsyncApiResponse:
        """Put punctuation into texts without it, such as raw transcripts.

        It is deprecated. The answer is only a `job_id`: the result is posted to `webhook`, and
        can be read with `rc.api.status.read_job_status`.

        `POST /ai/text/v1/async/punctuate`

        Rate group Heavy. App permission AI. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Text/caiPunctuate

        Args:
            webhook: Address to which the result is posted when the job is done; it must be
                reachable over HTTPS. Str; a URI.
            body: PunctuateInput (json).

        Returns:
            202: CaiAsyncApiResponse.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        job = await rc.api.text.punctuate(
            webhook=os.environ["WEBHOOK_URL"],
            body={"texts": ["hello grace can we meet at noon"]},
        )
        print(job.job_id)
        ```
        """
        return await self._client.send(
            calls.punctuate(
                webhook=webhook,
                body=body,
            ),
            **options,
        )

    @deprecated("caiSummarize is deprecated by RingCentral")
    async def summarize(
        self,
        *,
        webhook: str,
        body: SummaryInput | SummaryInputDict,
        **options: Unpack[RequestOptions],
    ) -> CaiAsyncApiResponse:
        """Summarise a conversation from its utterances.

        It is deprecated. The answer is only a `job_id`: the result is posted to `webhook`, and
        can be read with `rc.api.status.read_job_status`.

        `POST /ai/text/v1/async/summarize`

        Rate group Heavy. App permission AI. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Text/caiSummarize

        Args:
            webhook: Address to which the result is posted when the job is done; it must be
                reachable over HTTPS. Str; a URI.
            body: SummaryInput (json).

        Returns:
            202: CaiAsyncApiResponse.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        said = SummaryUnit(
            speaker_id="1", text="Let us meet on Monday at noon", start=0, end=2.5
        )
        job = await rc.api.text.summarize(
            webhook=os.environ["WEBHOOK_URL"],
            body={"summary_type": "AbstractiveShort", "utterances": [said]},
        )
        print(job.job_id)
        ```
        """
        return await self._client.send(
            calls.summarize(
                webhook=webhook,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncTextApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncTextApi) -> None:
            self.punctuate = async_raw(api.punctuate)
            self.summarize = async_raw(api.summarize)

    class AsyncTextApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncTextApi) -> None:
            self.punctuate = async_streaming(api.punctuate)
            self.summarize = async_streaming(api.summarize)
