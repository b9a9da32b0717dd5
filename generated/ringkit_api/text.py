# Written by `make generate` from spec/. Do not edit.
"""Text: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload
from ringkit._call.deprecation import deprecated

if TYPE_CHECKING:
    from ringkit_api.dicts.text import PunctuateInputDict, SummaryInputDict
    from ringkit_api.models.cai_async_api_response import CaiAsyncApiResponse
    from ringkit_api.models.punctuate_input import PunctuateInput
    from ringkit_api.models.summary_input import SummaryInput


_PUNCTUATE = Operation(
    id="caiPunctuate",
    method="POST",
    path="/ai/text/v1/async/punctuate",
    rate_group="Heavy",
    results={202: "CaiAsyncApiResponse"},
    payloads=(Payload("json", "PunctuateInput"),),
    app_permission="AI",
)


@deprecated("caiPunctuate is deprecated by RingCentral")
def punctuate(
    *, webhook: str, body: PunctuateInput | PunctuateInputDict
) -> Call[CaiAsyncApiResponse]:
    """Put punctuation into texts without it, such as raw transcripts.

    It is deprecated. The answer is only a `job_id`: the result is posted to `webhook`, and can
    be read with `rc.api.status.read_job_status`.

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
    job = rc.api.text.punctuate(
        webhook=os.environ["WEBHOOK_URL"],
        body={"texts": ["hello grace can we meet at noon"]},
    )
    print(job.job_id)
    ```
    """
    return Call(
        _PUNCTUATE,
        query={
            "webhook": webhook,
        },
        body=body,
    )


_SUMMARIZE = Operation(
    id="caiSummarize",
    method="POST",
    path="/ai/text/v1/async/summarize",
    rate_group="Heavy",
    results={202: "CaiAsyncApiResponse"},
    payloads=(Payload("json", "SummaryInput"),),
    app_permission="AI",
)


@deprecated("caiSummarize is deprecated by RingCentral")
def summarize(*, webhook: str, body: SummaryInput | SummaryInputDict) -> Call[CaiAsyncApiResponse]:
    """Summarise a conversation from its utterances.

    It is deprecated. The answer is only a `job_id`: the result is posted to `webhook`, and can
    be read with `rc.api.status.read_job_status`.

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
    job = rc.api.text.summarize(
        webhook=os.environ["WEBHOOK_URL"],
        body={"summary_type": "AbstractiveShort", "utterances": [said]},
    )
    print(job.job_id)
    ```
    """
    return Call(
        _SUMMARIZE,
        query={
            "webhook": webhook,
        },
        body=body,
    )
