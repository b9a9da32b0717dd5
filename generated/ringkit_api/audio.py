# Written by `make generate` from spec/. Do not edit.
"""Audio: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload
from ringkit._call.deprecation import deprecated

if TYPE_CHECKING:
    from ringkit_api.dicts.audio import AsrInputDict, DiarizeInputDict
    from ringkit_api.models.asr_input import AsrInput
    from ringkit_api.models.cai_async_api_response import CaiAsyncApiResponse
    from ringkit_api.models.diarize_input import DiarizeInput


_DIARIZE_SPEAKERS = Operation(
    id="caiSpeakerDiarize",
    method="POST",
    path="/ai/audio/v1/async/speaker-diarize",
    rate_group="Heavy",
    results={202: "CaiAsyncApiResponse"},
    payloads=(Payload("json", "DiarizeInput"),),
    app_permission="AI",
)


@deprecated("caiSpeakerDiarize is deprecated by RingCentral")
def diarize_speakers(
    *, webhook: str, body: DiarizeInput | DiarizeInputDict
) -> Call[CaiAsyncApiResponse]:
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
    job = rc.api.audio.diarize_speakers(
        webhook=os.environ["WEBHOOK_URL"],
        body={"content_uri": url, "encoding": "Mpeg", "language_code": "en-US"},
    )
    print(job.job_id)
    ```
    """
    return Call(
        _DIARIZE_SPEAKERS,
        query={
            "webhook": webhook,
        },
        body=body,
    )


_SPEECH_TO_TEXT = Operation(
    id="caiSpeechToText",
    method="POST",
    path="/ai/audio/v1/async/speech-to-text",
    rate_group="Heavy",
    results={202: "CaiAsyncApiResponse"},
    payloads=(Payload("json", "AsrInput"),),
    app_permission="AI",
)


@deprecated("caiSpeechToText is deprecated by RingCentral")
def speech_to_text(*, webhook: str, body: AsrInput | AsrInputDict) -> Call[CaiAsyncApiResponse]:
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
    job = rc.api.audio.speech_to_text(
        webhook=os.environ["WEBHOOK_URL"],
        body={"content_uri": url, "encoding": "Mpeg", "language_code": "en-US"},
    )
    print(job.job_id)
    ```
    """
    return Call(
        _SPEECH_TO_TEXT,
        query={
            "webhook": webhook,
        },
        body=body,
    )
