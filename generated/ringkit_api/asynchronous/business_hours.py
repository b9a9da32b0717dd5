# Written by `make generate` from spec/. Do not edit.
"""Business Hours for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit_api import business_hours as calls

if TYPE_CHECKING:
    from ringkit_api.models.company_business_hours import CompanyBusinessHours
    from ringkit_api.models.company_business_hours_update_request import (
        CompanyBusinessHoursUpdateRequest,
    )
    from ringkit_api.models.get_user_business_hours_response import GetUserBusinessHoursResponse
    from ringkit_api.models.user_business_hours_update_request import UserBusinessHoursUpdateRequest
    from ringkit_api.models.user_business_hours_update_response import (
        UserBusinessHoursUpdateResponse,
    )


class AsyncBusinessHoursApi(AsyncNamespace):
    """Business Hours: 4 operations."""

    async def read_company_business_hours(
        self, *, account_id: str | int = "~"
    ) -> CompanyBusinessHours:
        """Read company business hours.

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
        """
        return await self._client.send(
            calls.read_company_business_hours(
                account_id=account_id,
            )
        )

    async def read_user_business_hours(
        self, *, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> GetUserBusinessHoursResponse:
        """Read user business hours.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`

        Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Business-Hours/readUserBusinessHours

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: GetUserBusinessHoursResponse.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return await self._client.send(
            calls.read_user_business_hours(
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def update_company_business_hours(
        self, *, account_id: str | int = "~", body: CompanyBusinessHoursUpdateRequest
    ) -> CompanyBusinessHours:
        """Update company business hours.

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
        """
        return await self._client.send(
            calls.update_company_business_hours(
                account_id=account_id,
                body=body,
            )
        )

    async def update_user_business_hours(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: UserBusinessHoursUpdateRequest,
    ) -> UserBusinessHoursUpdateResponse:
        """Update user business hours.

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
        """
        return await self._client.send(
            calls.update_user_business_hours(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )
