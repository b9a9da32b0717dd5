# Written by `make generate` from spec/. Do not edit.
"""Audio for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import audio as calls

if TYPE_CHECKING:
    from ringkit_api.models.asr_input import AsrInput
    from ringkit_api.models.cai_async_api_response import CaiAsyncApiResponse
    from ringkit_api.models.diarize_input import DiarizeInput


class AsyncAudioApi(AsyncNamespace):
    """Audio: 2 operations."""

    async def speaker_diarize(self, *, webhook: str, body: DiarizeInput) -> CaiAsyncApiResponse:
        """Speaker diarize.

        `POST /ai/audio/v1/async/speaker-diarize`

        Rate group Heavy. App permission AI. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Audio/caiSpeakerDiarize

        Args:
            webhook: str; a URI.
            body: DiarizeInput (json).

        Returns:
            202: CaiAsyncApiResponse.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return await self._client.send(
            calls.speaker_diarize(
                webhook=webhook,
                body=body,
            )
        )

    async def speech_to_text(self, *, webhook: str, body: AsrInput) -> CaiAsyncApiResponse:
        """Speech to text.

        `POST /ai/audio/v1/async/speech-to-text`

        Rate group Heavy. App permission AI. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Audio/caiSpeechToText

        Args:
            webhook: str; a URI.
            body: AsrInput (json).

        Returns:
            202: CaiAsyncApiResponse.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return await self._client.send(
            calls.speech_to_text(
                webhook=webhook,
                body=body,
            )
        )
