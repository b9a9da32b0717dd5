# Written by `make generate` from spec/. Do not edit.
"""Insights for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import AsyncNamespace
from ringkit_api import insights as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit_api.dicts.insights import InteractionInputDict
    from ringkit_api.models.cai_async_api_response import CaiAsyncApiResponse
    from ringkit_api.models.interaction_input import InteractionInput


class AsyncInsightsApi(AsyncNamespace):
    """Insights: 1 operation."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInsightsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncInsightsApiStreaming: ...

    @deprecated("caiAnalyzeInteraction is deprecated by RingCentral")
    async def analyze_interaction(
        self,
        *,
        webhook: str,
        body: InteractionInput | InteractionInputDict,
        **options: Unpack[RequestOptions],
    ) -> CaiAsyncApiResponse:
        """Find summaries, key phrases, questions and pace in a recording.

        It is deprecated. The answer (202) has only a job: the result is posted to `webhook`, or
        read with `rc.api.status.read_job_status`.

        `POST /ai/insights/v1/async/analyze-interaction`

        Rate group Heavy. App permission AI. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Insights/caiAnalyzeInteraction

        Args:
            webhook: Address that the result is posted to. Str; a URI.
            body: InteractionInput (json).

        Returns:
            202: CaiAsyncApiResponse.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        url = "https://files.example.com/call.mp3"
        job = await rc.api.insights.analyze_interaction(
            webhook=os.environ["WEBHOOK_URL"],
            body={"content_uri": url, "encoding": "Mpeg", "language_code": "en-US",
                  "insights": ["Topics"]},
        )
        print(job.job_id)
        ```
        """
        return await self._client.send(
            calls.analyze_interaction(
                webhook=webhook,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncInsightsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncInsightsApi) -> None:
            self.analyze_interaction = async_raw(api.analyze_interaction)

    class AsyncInsightsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncInsightsApi) -> None:
            self.analyze_interaction = async_streaming(api.analyze_interaction)
