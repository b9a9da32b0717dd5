# Written by `make generate` from spec/. Do not edit.
"""Insights: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload
from ringkit._call.deprecation import deprecated

if TYPE_CHECKING:
    from ringkit_api.dicts.insights import InteractionInputDict
    from ringkit_api.models.cai_async_api_response import CaiAsyncApiResponse
    from ringkit_api.models.interaction_input import InteractionInput


_ANALYZE_INTERACTION = Operation(
    id="caiAnalyzeInteraction",
    method="POST",
    path="/ai/insights/v1/async/analyze-interaction",
    rate_group="Heavy",
    results={202: "CaiAsyncApiResponse"},
    payloads=(Payload("json", "InteractionInput"),),
    app_permission="AI",
)


@deprecated("caiAnalyzeInteraction is deprecated by RingCentral")
def analyze_interaction(
    *, webhook: str, body: InteractionInput | InteractionInputDict
) -> Call[CaiAsyncApiResponse]:
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
    job = rc.api.insights.analyze_interaction(
        webhook=os.environ["WEBHOOK_URL"],
        body={"content_uri": url, "encoding": "Mpeg", "language_code": "en-US",
              "insights": ["Topics"]},
    )
    print(job.job_id)
    ```
    """
    return Call(
        _ANALYZE_INTERACTION,
        query={
            "webhook": webhook,
        },
        body=body,
    )
