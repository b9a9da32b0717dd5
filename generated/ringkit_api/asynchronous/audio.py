# Written by `make generate` from spec/. Do not edit.
"""Audio for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import AsyncNamespace
from ringkit_api import audio as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit_api.dicts.audio import AsrInputDict, DiarizeInputDict
    from ringkit_api.models.asr_input import AsrInput
    from ringkit_api.models.cai_async_api_response import CaiAsyncApiResponse
    from ringkit_api.models.diarize_input import DiarizeInput


class AsyncAudioApi(AsyncNamespace):
    """Audio: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAudioApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAudioApiStreaming: ...

    @deprecated("caiSpeakerDiarize is deprecated by RingCentral")
    async def diarize_speakers(
        self,
        *,
        webhook: str,
        body: DiarizeInput | DiarizeInputDict,
        **options: Unpack[RequestOptions],
    ) -> CaiAsyncApiResponse:
        """Start finding out who speaks when in a recording.

        The answer has only the id of a job; the result is posted to `webhook`, and
        `rc.api.status.read_job_status` tells how far the job is. Deprecated.

        `POST /ai/audio/v1/async/speaker-diarize`

        Rate group Heavy. App permission AI. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Audio/caiSpeakerDiarize

        Args:
            webhook: Address to which the result is posted when the job is done; it must be
                reachable over HTTPS. Str; a URI.
            body: DiarizeInput (json).

        Returns:
            202: CaiAsyncApiResponse.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        url = "https://files.example.com/meeting.mp3"
        job = await rc.api.audio.diarize_speakers(
            webhook=os.environ["WEBHOOK_URL"],
            body={"content_uri": url, "encoding": "Mpeg", "language_code": "en-US"},
        )
        print(job.job_id)
        ```
        """
        return await self._client.send(
            calls.diarize_speakers(
                webhook=webhook,
                body=body,
            ),
            **options,
        )

    @deprecated("caiSpeechToText is deprecated by RingCentral")
    async def speech_to_text(
        self, *, webhook: str, body: AsrInput | AsrInputDict, **options: Unpack[RequestOptions]
    ) -> CaiAsyncApiResponse:
        """Start turning speech into text.

        The answer has only the id of a job; the text is posted to `webhook`, and
        `rc.api.status.read_job_status` tells how far the job is. Deprecated.

        `POST /ai/audio/v1/async/speech-to-text`

        Rate group Heavy. App permission AI. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Audio/caiSpeechToText

        Args:
            webhook: Address to which the result is posted when the job is done; it must be
                reachable over HTTPS. Str; a URI.
            body: AsrInput (json).

        Returns:
            202: CaiAsyncApiResponse.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        url = "https://files.example.com/meeting.mp3"
        job = await rc.api.audio.speech_to_text(
            webhook=os.environ["WEBHOOK_URL"],
            body={"content_uri": url, "encoding": "Mpeg", "language_code": "en-US"},
        )
        print(job.job_id)
        ```
        """
        return await self._client.send(
            calls.speech_to_text(
                webhook=webhook,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncAudioApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncAudioApi) -> None:
            self.diarize_speakers = async_raw(api.diarize_speakers)
            self.speech_to_text = async_raw(api.speech_to_text)

    class AsyncAudioApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncAudioApi) -> None:
            self.diarize_speakers = async_streaming(api.diarize_speakers)
            self.speech_to_text = async_streaming(api.speech_to_text)
