# Written by `make generate` from spec/. Do not edit.
"""AI Conversation Expert: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import AIInsightsTypes2, RecordingDomain
    from ringkit_api.models.recording_insights import RecordingInsights
    from ringkit_api.models.sessions_insights_resource import SessionsInsightsResource


_READ_RECORDING_INSIGHTS = Operation(
    id="getRecordingInsights",
    method="GET",
    path="/ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights",
    rate_group="Light",
    results={200: "RecordingInsights"},
    styles={"insightTypes": ","},
    app_permission="RingSense",
)


def read_recording_insights(
    *,
    domain: RecordingDomain | Unset,
    source_record_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    insight_types: AIInsightsTypes2 | Sequence[AIInsightsTypes2] | Unset | None = UNSET,
) -> Call[RecordingInsights]:
    """Read what was found in one recorded call.

    Transcript, summary, next steps, scores and sentiment come with the times in the recording
    they belong to. Recordings that were not analysed are not found (404).

    `GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights`

    Rate group Light. App permission RingSense.

    Reference: https://developers.ringcentral.com/api-reference/AI-Conversation-Expert/getRecordingInsights

    Args:
        domain: Product the recording was made in, such as `pbx` for phone calls. "pbx" or "rcv"
            or "rcx" or "nice-incontact" or "ms-teams".
        source_record_id: `id` of the recording in that product, such as `recording.id` of the
            call log. Str or int.
        account_id: "~" is that of the user who is logged in.
        insight_types: Kinds of insights to return; all of them if left out. "NextSteps" or
            "Transcript" or "Summary" or "Highlights" or "BulletedSummary" or "AIScore" or
            "CallNotes" or "Sentiment", one or several.

    Returns:
        200: RecordingInsights.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 403, 404, 500).

    Example:

    ```python
    insights = rc.api.ai_conversation_expert.read_recording_insights(
        domain="pbx", source_record_id=recording_id, insight_types=["Summary"]
    )
    print(insights.title, [part.value for part in insights.insights.summary])
    ```
    """
    return Call(
        _READ_RECORDING_INSIGHTS,
        path={
            "domain": domain,
            "sourceRecordId": source_record_id,
            "accountId": account_id,
        },
        query={
            "insightTypes": insight_types,
        },
    )


_READ_SESSION_INSIGHTS = Operation(
    id="getSessionInsights",
    method="GET",
    path="/ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights",
    rate_group="Light",
    results={200: "SessionsInsightsResource"},
    styles={"insightTypes": ","},
    paging=Paging("number", "records"),
    app_permission="RingSense",
)


def read_session_insights(
    *,
    domain: RecordingDomain | Unset,
    source_session_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    insight_types: AIInsightsTypes2 | Sequence[AIInsightsTypes2] | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[SessionsInsightsResource, RecordingInsights]:
    """List what was found in all recordings of one session.

    A call or meeting that was recorded in parts has one record for each of them.

    `GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights`

    Rate group Light. App permission RingSense.

    Reference: https://developers.ringcentral.com/api-reference/AI-Conversation-Expert/getSessionInsights

    Args:
        domain: Product the session took place in, such as `pbx` for phone calls. "pbx" or "rcv"
            or "rcx" or "nice-incontact" or "ms-teams".
        source_session_id: `id` of the session in that product, as `source_session_id` of its
            recordings has it. Str or int.
        account_id: "~" is that of the user who is logged in.
        insight_types: Kinds of insights to return; all of them if left out. "NextSteps" or
            "Transcript" or "Summary" or "Highlights" or "BulletedSummary" or "AIScore" or
            "CallNotes" or "Sentiment", one or several.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.

    Returns:
        200: SessionsInsightsResource.

    Raises:
        APIStatusError: for an error status (described: 400, 401, 403, 404, 500).

    Example:

    ```python
    for insights in rc.api.ai_conversation_expert.read_session_insights(
        domain="pbx", source_session_id=session_id, insight_types=["NextSteps"]
    ):
        print(insights.title, insights.recording_duration_ms)
    ```
    """
    return PagedCall(
        _READ_SESSION_INSIGHTS,
        path={
            "domain": domain,
            "sourceSessionId": source_session_id,
            "accountId": account_id,
        },
        query={
            "insightTypes": insight_types,
            "page": page,
            "perPage": per_page,
        },
    )
