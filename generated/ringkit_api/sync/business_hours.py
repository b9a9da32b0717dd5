# Written by `make generate` from spec/. Do not edit.
"""Business Hours for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit_api import business_hours as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
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


class BusinessHoursApi(Namespace):
    """Business Hours: 4 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BusinessHoursApiRaw: ...
        @property
        def with_streaming_response(self) -> BusinessHoursApiStreaming: ...

    def read_company_business_hours(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> CompanyBusinessHours:
        """Read the business hours of the company.

        All other time is after hours; the answering rules `after-hours-rule` and
        `business-hours-rule` of the company take turns by it.

        `GET /restapi/v1.0/account/{accountId}/business-hours`

        Rate group Light. App permission ReadAccounts. User permission
        ReadCompanyAnsweringRules. Account feature ReadExtensionAnsweringRules.

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
        return self._client.send(
            calls.read_company_business_hours(
                account_id=account_id,
            ),
            **options,
        )

    def read_user_business_hours(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> UserBusinessHours:
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
        return self._client.send(
            calls.read_user_business_hours(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def update_company_business_hours(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CompanyBusinessHoursUpdateRequest | CompanyBusinessHoursUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CompanyBusinessHours:
        """Replace the business hours of the company.

        The schedule is taken whole; a day that it leaves out is closed. The permission is that
        for answering rules of users.

        `PUT /restapi/v1.0/account/{accountId}/business-hours`

        Rate group Medium. App permission EditExtensions. User permission
        EditUserAnsweringRules. Account feature EditExtensionAnsweringRules.

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
        return self._client.send(
            calls.update_company_business_hours(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def update_user_business_hours(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: UserBusinessHoursUpdateRequest | UserBusinessHoursUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> UserBusinessHoursUpdateResponse:
        """Replace the business hours of a user.

        The schedule is taken whole; a day that it leaves out is closed, and a schedule without
        days means around the clock.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`

        Rate group Medium. App permission EditExtensions. User permission
        EditUserAnsweringRules. Account feature EditExtensionAnsweringRules.

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
        return self._client.send(
            calls.update_user_business_hours(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class BusinessHoursApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: BusinessHoursApi) -> None:
            self.read_company_business_hours = raw(api.read_company_business_hours)
            self.read_user_business_hours = raw(api.read_user_business_hours)
            self.update_company_business_hours = raw(api.update_company_business_hours)
            self.update_user_business_hours = raw(api.update_user_business_hours)

    class BusinessHoursApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: BusinessHoursApi) -> None:
            self.read_company_business_hours = streaming(api.read_company_business_hours)
            self.read_user_business_hours = streaming(api.read_user_business_hours)
            self.update_company_business_hours = streaming(api.update_company_business_hours)
            self.update_user_business_hours = streaming(api.update_user_business_hours)
