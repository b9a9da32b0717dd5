# Written by `make generate` from spec/. Do not edit.
"""AI Conversation Expert for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import ai_conversation_expert as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.enumerations import AIInsightsTypes2, RecordingDomain
    from ringkit_api.models.recording_insights import RecordingInsights
    from ringkit_api.models.sessions_insights_resource import SessionsInsightsResource


class AIConversationExpertApi(Namespace):
    """AI Conversation Expert: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AIConversationExpertApiRaw: ...
        @property
        def with_streaming_response(self) -> AIConversationExpertApiStreaming: ...

    def read_recording_insights(
        self,
        *,
        domain: RecordingDomain | Unset,
        source_record_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        insight_types: AIInsightsTypes2 | Sequence[AIInsightsTypes2] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RecordingInsights:
        """Read what was found in one recorded call.

        Transcript, summary, next steps, scores and sentiment come with the times in the
        recording they belong to. Recordings that were not analysed are not found (404).

        `GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights`

        Rate group Light. App permission RingSense.

        Reference: https://developers.ringcentral.com/api-reference/AI-Conversation-Expert/getRecordingInsights

        Args:
            domain: Product the recording was made in, such as `pbx` for phone calls. "pbx" or
                "rcv" or "rcx" or "nice-incontact" or "ms-teams".
            source_record_id: `id` of the recording in that product, such as `recording.id` of
                the call log. Str or int.
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
        return self._client.send(
            calls.read_recording_insights(
                domain=domain,
                source_record_id=source_record_id,
                account_id=account_id,
                insight_types=insight_types,
            ),
            **options,
        )

    def read_session_insights(
        self,
        *,
        domain: RecordingDomain | Unset,
        source_session_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        insight_types: AIInsightsTypes2 | Sequence[AIInsightsTypes2] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> SessionsInsightsResource:
        """List what was found in all recordings of one session.

        A call or meeting that was recorded in parts has one record for each of them.

        `GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights`

        Rate group Light. App permission RingSense.

        Reference: https://developers.ringcentral.com/api-reference/AI-Conversation-Expert/getSessionInsights

        Args:
            domain: Product the session took place in, such as `pbx` for phone calls. "pbx" or
                "rcv" or "rcx" or "nice-incontact" or "ms-teams".
            source_session_id: `id` of the session in that product, as `source_session_id` of
                its recordings has it. Str or int.
            account_id: "~" is that of the user who is logged in.
            insight_types: Kinds of insights to return; all of them if left out. "NextSteps" or
                "Transcript" or "Summary" or "Highlights" or "BulletedSummary" or "AIScore" or
                "CallNotes" or "Sentiment", one or several.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

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
        return self._client.send(
            calls.read_session_insights(
                domain=domain,
                source_session_id=source_session_id,
                account_id=account_id,
                insight_types=insight_types,
                page=page,
                per_page=per_page,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AIConversationExpertApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AIConversationExpertApi) -> None:
            self.read_recording_insights = raw(api.read_recording_insights)
            self.read_session_insights = raw(api.read_session_insights)

    class AIConversationExpertApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: AIConversationExpertApi) -> None:
            self.read_recording_insights = streaming(api.read_recording_insights)
            self.read_session_insights = streaming(api.read_session_insights)
