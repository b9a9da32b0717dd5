# Written by `make generate` from spec/. Do not edit.
"""Webinars and Sessions for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import webinars_and_sessions as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from ringkit._unset import Unset
    from ringkit_api.enumerations import WcsSessionStatusModel
    from ringkit_api.models.wcs_session_global_list_resource import WcsSessionGlobalListResource
    from ringkit_api.models.wcs_session_resource import WcsSessionResource
    from ringkit_api.models.wcs_session_with_locale_code_model import WcsSessionWithLocaleCodeModel
    from ringkit_api.models.wcs_webinar_resource import WcsWebinarResource
    from ringkit_api.models.webinar_base_model import WebinarBaseModel
    from ringkit_api.models.webinar_creation_request import WebinarCreationRequest
    from ringkit_api.models.webinar_list_resource import WebinarListResource


class AsyncWebinarsAndSessionsApi(AsyncNamespace):
    """Webinars and Sessions: 11 operations."""

    async def create_session(
        self, *, webinar_id: str | int, body: WcsSessionWithLocaleCodeModel
    ) -> WcsSessionResource:
        """Create session.

        `POST /webinar/configuration/v1/webinars/{webinarId}/sessions`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigCreateSession

        Args:
            webinar_id: str or int; 1 to 20 characters.
            body: WcsSessionWithLocaleCodeModel (json).

        Returns:
            201: WcsSessionResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).
        """
        return await self._client.send(
            calls.create_session(
                webinar_id=webinar_id,
                body=body,
            )
        )

    async def create_webinar(self, *, body: WebinarCreationRequest) -> WcsWebinarResource:
        """Create webinar.

        `POST /webinar/configuration/v1/webinars`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigCreateWebinar

        Args:
            body: WebinarCreationRequest (json).

        Returns:
            201: WcsWebinarResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 500).
        """
        return await self._client.send(
            calls.create_webinar(
                body=body,
            )
        )

    async def delete_session(self, *, webinar_id: str | int, session_id: str | int) -> None:
        """Delete session.

        `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigDeleteSession

        Args:
            webinar_id: str or int; 1 to 20 characters.
            session_id: str or int; 1 to 20 characters.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).
        """
        return await self._client.send(
            calls.delete_session(
                webinar_id=webinar_id,
                session_id=session_id,
            )
        )

    async def delete_webinar(self, *, webinar_id: str | int) -> None:
        """Delete webinar.

        `DELETE /webinar/configuration/v1/webinars/{webinarId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigDeleteWebinar

        Args:
            webinar_id: str or int; 1 to 20 characters.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).
        """
        return await self._client.send(
            calls.delete_webinar(
                webinar_id=webinar_id,
            )
        )

    async def get_session(
        self, *, webinar_id: str | int, session_id: str | int
    ) -> WcsSessionResource:
        """Get session.

        `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigGetSession

        Args:
            webinar_id: str or int; 1 to 20 characters.
            session_id: str or int; 1 to 20 characters.

        Returns:
            200: WcsSessionResource.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).
        """
        return await self._client.send(
            calls.get_session(
                webinar_id=webinar_id,
                session_id=session_id,
            )
        )

    async def get_webinar(self, *, webinar_id: str | int) -> WcsWebinarResource:
        """Get webinar.

        `GET /webinar/configuration/v1/webinars/{webinarId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigGetWebinar

        Args:
            webinar_id: str or int; 1 to 20 characters.

        Returns:
            200: WcsWebinarResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).
        """
        return await self._client.send(
            calls.get_webinar(
                webinar_id=webinar_id,
            )
        )

    async def list_all_company_sessions(
        self,
        *,
        end_time_from: datetime | date,
        status: WcsSessionStatusModel | Unset = UNSET,
        host_user_id: str | int | Sequence[str | int] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
    ) -> WcsSessionGlobalListResource:
        """List all company sessions.

        `GET /webinar/configuration/v1/company/sessions`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListAllCompanySessions

        Args:
            end_time_from: datetime or date.
            status: "Scheduled" or "Active" or "Finished".
            host_user_id: str or int, one or several; at most 10 items; each 1 to 20 characters.
            per_page: int; 1 to 1000; `100` if left out.
            page_token: str.

        Returns:
            200: WcsSessionGlobalListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 500).
        """
        return await self._client.send(
            calls.list_all_company_sessions(
                end_time_from=end_time_from,
                status=status,
                host_user_id=host_user_id,
                per_page=per_page,
                page_token=page_token,
            )
        )

    async def list_all_sessions(
        self,
        *,
        end_time_from: datetime | date,
        name_fragment: str | Unset = UNSET,
        status: WcsSessionStatusModel | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
    ) -> WcsSessionGlobalListResource:
        """List all sessions.

        `GET /webinar/configuration/v1/sessions`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListAllSessions

        Args:
            end_time_from: datetime or date.
            name_fragment: str.
            status: "Scheduled" or "Active" or "Finished".
            per_page: int; 1 to 1000; `100` if left out.
            page_token: str.

        Returns:
            200: WcsSessionGlobalListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 500).
        """
        return await self._client.send(
            calls.list_all_sessions(
                end_time_from=end_time_from,
                name_fragment=name_fragment,
                status=status,
                per_page=per_page,
                page_token=page_token,
            )
        )

    async def list_webinars(
        self,
        *,
        creation_time_from: datetime | date,
        per_page: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
    ) -> WebinarListResource:
        """List webinars.

        `GET /webinar/configuration/v1/webinars`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListWebinars

        Args:
            creation_time_from: datetime or date.
            per_page: int; 1 to 1000; `100` if left out.
            page_token: str.

        Returns:
            200: WebinarListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 500).
        """
        return await self._client.send(
            calls.list_webinars(
                creation_time_from=creation_time_from,
                per_page=per_page,
                page_token=page_token,
            )
        )

    async def update_session(
        self, *, webinar_id: str | int, session_id: str | int, body: WcsSessionWithLocaleCodeModel
    ) -> WcsSessionResource:
        """Update session.

        `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigUpdateSession

        Args:
            webinar_id: str or int; 1 to 20 characters.
            session_id: str or int; 1 to 20 characters.
            body: WcsSessionWithLocaleCodeModel (json).

        Returns:
            200: WcsSessionResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).
        """
        return await self._client.send(
            calls.update_session(
                webinar_id=webinar_id,
                session_id=session_id,
                body=body,
            )
        )

    async def update_webinar(
        self, *, webinar_id: str | int, body: WebinarBaseModel
    ) -> WcsWebinarResource:
        """Update webinar.

        `PATCH /webinar/configuration/v1/webinars/{webinarId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigUpdateWebinar

        Args:
            webinar_id: str or int; 1 to 20 characters.
            body: WebinarBaseModel (json).

        Returns:
            200: WcsWebinarResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).
        """
        return await self._client.send(
            calls.update_webinar(
                webinar_id=webinar_id,
                body=body,
            )
        )
