# Written by `make generate` from spec/. Do not edit.
"""Business Analytics for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import business_analytics as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.business_analytics import AggregationRequestDict, TimelineRequestDict
    from ringkit_api.enumerations import Interval
    from ringkit_api.models.aggregation_request import AggregationRequest
    from ringkit_api.models.aggregation_response import AggregationResponse
    from ringkit_api.models.timeline_request import TimelineRequest
    from ringkit_api.models.timeline_response import TimelineResponse


class BusinessAnalyticsApi(Namespace):
    """Business Analytics: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BusinessAnalyticsApiRaw: ...
        @property
        def with_streaming_response(self) -> BusinessAnalyticsApiStreaming: ...

    def fetch_call_aggregation(
        self,
        *,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        body: AggregationRequest | AggregationRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AggregationResponse:
        """Compute figures of calls, one record for each user, queue or other group.

        Choose counters (how many) and timers (how long) in `response_options`; only those that
        are asked for come back. At most 200 records come on a page, and page and size stand in
        the query, not in the body.

        `POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch`

        Rate group Light. App permission Analytics.

        Reference: https://developers.ringcentral.com/api-reference/Business-Analytics/analyticsCallsAggregationFetch

        Args:
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; at least 1.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 200.
            body: AggregationRequest (json).

        Returns:
            200: AggregationResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 403, 500).

        Example:

        ```python
        for user in rc.api.business_analytics.fetch_call_aggregation(body={
            "grouping": {"group_by": "Users"},
            "time_settings": {"time_zone": "UTC", "time_range": week},
            "response_options": {"counters": {
                "all_calls": {"aggregation_type": "Sum"},
            }},
        }):
            print(user.info.name, user.counters.all_calls.values)
        ```
        """
        return self._client.send(
            calls.fetch_call_aggregation(
                account_id=account_id,
                page=page,
                per_page=per_page,
                body=body,
            ),
            **options,
        )

    def fetch_call_timeline(
        self,
        *,
        interval: Interval,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        body: TimelineRequest | TimelineRequestDict,
        **options: Unpack[RequestOptions],
    ) -> TimelineResponse:
        """Compute figures of calls over time, with a point for each interval.

        As the aggregation, but each record has points; at most 20 records come on a page, and
        page and size stand in the query.

        `POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch`

        Rate group Light. App permission Analytics.

        Reference: https://developers.ringcentral.com/api-reference/Business-Analytics/analyticsCallsTimelineFetch

        Args:
            interval: Length of an interval; intervals begin in the time zone of
                `time_settings`. "Hour" or "Day" or "Week" or "Month".
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; at least 1.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 20.
            body: TimelineRequest (json).

        Returns:
            200: TimelineResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 401, 403, 500).

        Example:

        ```python
        for user in rc.api.business_analytics.fetch_call_timeline(
            interval="Day", body={
                "grouping": {"group_by": "Users"},
                "time_settings": {"time_zone": "UTC", "time_range": week},
                "response_options": {"counters": {"all_calls": True}},
            },
        ):
            print(user.info.name, [point.time for point in user.points])
        ```
        """
        return self._client.send(
            calls.fetch_call_timeline(
                interval=interval,
                account_id=account_id,
                page=page,
                per_page=per_page,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class BusinessAnalyticsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: BusinessAnalyticsApi) -> None:
            self.fetch_call_aggregation = raw(api.fetch_call_aggregation)
            self.fetch_call_timeline = raw(api.fetch_call_timeline)

    class BusinessAnalyticsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: BusinessAnalyticsApi) -> None:
            self.fetch_call_aggregation = streaming(api.fetch_call_aggregation)
            self.fetch_call_timeline = streaming(api.fetch_call_timeline)
