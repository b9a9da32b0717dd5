# Written by `make generate` from spec/. Do not edit.
"""Business Analytics: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.business_analytics import AggregationRequestDict, TimelineRequestDict
    from ringkit_api.enumerations import Interval
    from ringkit_api.models.aggregation_request import AggregationRequest
    from ringkit_api.models.aggregation_response import AggregationResponse
    from ringkit_api.models.aggregation_response_record import AggregationResponseRecord
    from ringkit_api.models.timeline_request import TimelineRequest
    from ringkit_api.models.timeline_response import TimelineResponse
    from ringkit_api.models.timeline_response_record import TimelineResponseRecord


_FETCH_CALL_AGGREGATION = Operation(
    id="analyticsCallsAggregationFetch",
    method="POST",
    path="/analytics/calls/v1/accounts/{accountId}/aggregation/fetch",
    rate_group="Light",
    results={200: "AggregationResponse"},
    payloads=(Payload("json", "AggregationRequest"),),
    paging=Paging("number", "data.records"),
    app_permission="Analytics",
)


def fetch_call_aggregation(
    *,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    body: AggregationRequest | AggregationRequestDict,
) -> PagedCall[AggregationResponse, AggregationResponseRecord]:
    """Compute figures of calls, one record for each user, queue or other group.

    Choose counters (how many) and timers (how long) in `response_options`; only those that are
    asked for come back. At most 200 records come on a page, and page and size stand in the
    query, not in the body.

    `POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch`

    Rate group Light. App permission Analytics.

    Reference: https://developers.ringcentral.com/api-reference/Business-Analytics/analyticsCallsAggregationFetch

    Args:
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; at least 1.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 200.
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
    return PagedCall(
        _FETCH_CALL_AGGREGATION,
        path={
            "accountId": account_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
        body=body,
    )


_FETCH_CALL_TIMELINE = Operation(
    id="analyticsCallsTimelineFetch",
    method="POST",
    path="/analytics/calls/v1/accounts/{accountId}/timeline/fetch",
    rate_group="Light",
    results={200: "TimelineResponse"},
    payloads=(Payload("json", "TimelineRequest"),),
    paging=Paging("number", "data.records"),
    app_permission="Analytics",
)


def fetch_call_timeline(
    *,
    interval: Interval,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    body: TimelineRequest | TimelineRequestDict,
) -> PagedCall[TimelineResponse, TimelineResponseRecord]:
    """Compute figures of calls over time, with a point for each interval.

    As the aggregation, but each record has points; at most 20 records come on a page, and page
    and size stand in the query.

    `POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch`

    Rate group Light. App permission Analytics.

    Reference: https://developers.ringcentral.com/api-reference/Business-Analytics/analyticsCallsTimelineFetch

    Args:
        interval: Length of an interval; intervals begin in the time zone of `time_settings`.
            "Hour" or "Day" or "Week" or "Month".
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; at least 1.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 20.
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
    return PagedCall(
        _FETCH_CALL_TIMELINE,
        path={
            "accountId": account_id,
        },
        query={
            "interval": interval,
            "page": page,
            "perPage": per_page,
        },
        body=body,
    )
