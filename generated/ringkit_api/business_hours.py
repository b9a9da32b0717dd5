# Written by `make generate` from spec/. Do not edit.
"""Business Hours: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.business_hours import (
        CompanyBusinessHoursUpdateRequestDict,
        UserBusinessHoursUpdateRequestDict,
    )
    from ringkit_api.models.company_business_hours import CompanyBusinessHours
    from ringkit_api.models.company_business_hours_update_request import (
        CompanyBusinessHoursUpdateRequest,
    )
    from ringkit_api.models.user_business_hours import UserBusinessHours
    from ringkit_api.models.user_business_hours_update_request import UserBusinessHoursUpdateRequest
    from ringkit_api.models.user_business_hours_update_response import (
        UserBusinessHoursUpdateResponse,
    )


_READ_COMPANY_BUSINESS_HOURS = Operation(
    id="readCompanyBusinessHours",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/business-hours",
    rate_group="Light",
    results={200: "CompanyBusinessHours"},
    app_permission="ReadAccounts",
    user_permission="ReadCompanyAnsweringRules",
)


def read_company_business_hours(
    *, account_id: str | int | Unset = "~"
) -> Call[CompanyBusinessHours]:
    """Read the business hours of the company.

    All other time is after hours; the answering rules `after-hours-rule` and
    `business-hours-rule` of the company take turns by it.

    `GET /restapi/v1.0/account/{accountId}/business-hours`

    Rate group Light. App permission ReadAccounts. User permission ReadCompanyAnsweringRules.
    Account feature ReadExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Business-Hours/readCompanyBusinessHours

    Args:
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CompanyBusinessHours.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    hours = rc.api.business_hours.read_company_business_hours()
    for interval in hours.schedule.weekly_ranges.monday:
        print("Monday", interval.from_, "to", interval.to)
    ```
    """
    return Call(
        _READ_COMPANY_BUSINESS_HOURS,
        path={
            "accountId": account_id,
        },
    )


_READ_USER_BUSINESS_HOURS = Operation(
    id="readUserBusinessHours",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours",
    rate_group="Light",
    results={200: "UserBusinessHours"},
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def read_user_business_hours(
    *, account_id: str | int | Unset = "~", extension_id: str | int | Unset = "~"
) -> Call[UserBusinessHours]:
    """Read the business hours of a user.

    A user who takes calls around the clock has an empty schedule. All other time is after
    hours, and the rules of the user take effect accordingly.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`

    Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Business-Hours/readUserBusinessHours

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: UserBusinessHours.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    hours = rc.api.business_hours.read_user_business_hours()
    for interval in hours.schedule.weekly_ranges.monday:
        print("Monday", interval.from_, "to", interval.to)
    ```
    """
    return Call(
        _READ_USER_BUSINESS_HOURS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_UPDATE_COMPANY_BUSINESS_HOURS = Operation(
    id="updateCompanyBusinessHours",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/business-hours",
    rate_group="Medium",
    results={200: "CompanyBusinessHours"},
    payloads=(Payload("json", "CompanyBusinessHoursUpdateRequest"),),
    app_permission="EditExtensions",
    user_permission="EditUserAnsweringRules",
)


def update_company_business_hours(
    *,
    account_id: str | int | Unset = "~",
    body: CompanyBusinessHoursUpdateRequest | CompanyBusinessHoursUpdateRequestDict,
) -> Call[CompanyBusinessHours]:
    """Replace the business hours of the company.

    The schedule is taken whole; a day that it leaves out is closed. The permission is that for
    answering rules of users.

    `PUT /restapi/v1.0/account/{accountId}/business-hours`

    Rate group Medium. App permission EditExtensions. User permission EditUserAnsweringRules.
    Account feature EditExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Business-Hours/updateCompanyBusinessHours

    Args:
        account_id: "~" is that of the user who is logged in.
        body: CompanyBusinessHoursUpdateRequest (json).

    Returns:
        200: CompanyBusinessHours.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    day = TimeInterval(from_="09:00", to="17:00")
    hours = rc.api.business_hours.update_company_business_hours(
        body={"schedule": {"weekly_ranges": {"tuesday": [day]}}}
    )
    for interval in hours.schedule.weekly_ranges.tuesday:
        print("Tuesday", interval.from_, "to", interval.to)
    ```
    """
    return Call(
        _UPDATE_COMPANY_BUSINESS_HOURS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_USER_BUSINESS_HOURS = Operation(
    id="updateUserBusinessHours",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours",
    rate_group="Medium",
    results={200: "UserBusinessHoursUpdateResponse"},
    payloads=(Payload("json", "UserBusinessHoursUpdateRequest"),),
    app_permission="EditExtensions",
    user_permission="EditUserAnsweringRules",
)


def update_user_business_hours(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: UserBusinessHoursUpdateRequest | UserBusinessHoursUpdateRequestDict,
) -> Call[UserBusinessHoursUpdateResponse]:
    """Replace the business hours of a user.

    The schedule is taken whole; a day that it leaves out is closed, and a schedule without days
    means around the clock.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`

    Rate group Medium. App permission EditExtensions. User permission EditUserAnsweringRules.
    Account feature EditExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Business-Hours/updateUserBusinessHours

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: UserBusinessHoursUpdateRequest (json).

    Returns:
        200: UserBusinessHoursUpdateResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    morning = TimeInterval(from_="08:00", to="12:00")
    hours = rc.api.business_hours.update_user_business_hours(
        body={"schedule": {"weekly_ranges": {"friday": [morning]}}}
    )
    for interval in hours.schedule.weekly_ranges.friday:
        print("Friday", interval.from_, "to", interval.to)
    ```
    """
    return Call(
        _UPDATE_USER_BUSINESS_HOURS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )
