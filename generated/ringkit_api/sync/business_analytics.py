# Written by `make generate` from spec/. Do not edit.
"""Business Analytics for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import business_analytics as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.enumerations import Interval
    from ringkit_api.models.aggregation_request import AggregationRequest
    from ringkit_api.models.aggregation_response import AggregationResponse
    from ringkit_api.models.timeline_request import TimelineRequest
    from ringkit_api.models.timeline_response import TimelineResponse


class BusinessAnalyticsApi(Namespace):
    """Business Analytics: 2 operations."""

    def analytics_calls_aggregation_fetch(
        self,
        *,
        account_id: str | int = "~",
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        body: AggregationRequest,
    ) -> AggregationResponse:
        """Analytics calls aggregation fetch.

        `POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch`

        Rate group Light. App permission Analytics.

        Reference: https://developers.ringcentral.com/api-reference/Business-Analytics/analyticsCallsAggregationFetch

        Args:
            account_id: "~" is that of the user who is logged in.
            page: int; at least 1.
            per_page: int; 1 to 200.
            body: AggregationRequest (json).

        Returns:
            200: AggregationResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 403, 500).
        """
        return self._client.send(
            calls.analytics_calls_aggregation_fetch(
                account_id=account_id,
                page=page,
                per_page=per_page,
                body=body,
            )
        )

    def analytics_calls_timeline_fetch(
        self,
        *,
        interval: Interval,
        account_id: str | int = "~",
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        body: TimelineRequest,
    ) -> TimelineResponse:
        """Analytics calls timeline fetch.

        `POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch`

        Rate group Light. App permission Analytics.

        Reference: https://developers.ringcentral.com/api-reference/Business-Analytics/analyticsCallsTimelineFetch

        Args:
            interval: "Hour" or "Day" or "Week" or "Month".
            account_id: "~" is that of the user who is logged in.
            page: int; at least 1.
            per_page: int; 1 to 20.
            body: TimelineRequest (json).

        Returns:
            200: TimelineResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 403, 500).
        """
        return self._client.send(
            calls.analytics_calls_timeline_fetch(
                interval=interval,
                account_id=account_id,
                page=page,
                per_page=per_page,
                body=body,
            )
        )
