# Written by `make generate` from spec/. Do not edit.
"""Webinars and Sessions for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import webinars_and_sessions as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.webinars_and_sessions import (
        WcsSessionWithLocaleCodeModelDict,
        WebinarBaseModelDict,
        WebinarCreationRequestDict,
    )
    from ringkit_api.enumerations import WcsSessionStatusModel
    from ringkit_api.models.wcs_session_global_list_resource import WcsSessionGlobalListResource
    from ringkit_api.models.wcs_session_resource import WcsSessionResource
    from ringkit_api.models.wcs_session_with_locale_code_model import WcsSessionWithLocaleCodeModel
    from ringkit_api.models.wcs_webinar_resource import WcsWebinarResource
    from ringkit_api.models.webinar_base_model import WebinarBaseModel
    from ringkit_api.models.webinar_creation_request import WebinarCreationRequest
    from ringkit_api.models.webinar_list_resource import WebinarListResource


class WebinarsAndSessionsApi(Namespace):
    """Webinars and Sessions: 11 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> WebinarsAndSessionsApiRaw: ...
        @property
        def with_streaming_response(self) -> WebinarsAndSessionsApiStreaming: ...

    def create_session(
        self,
        *,
        webinar_id: str | int | Unset,
        body: WcsSessionWithLocaleCodeModel | WcsSessionWithLocaleCodeModelDict,
        **options: Unpack[RequestOptions],
    ) -> WcsSessionResource:
        """Create a session of a webinar, the event that people attend.

        A webinar has one or more. Invite with `rc.api.invitees`, or open the registration with
        `rc.api.registration_management.update_session`.

        `POST /webinar/configuration/v1/webinars/{webinarId}/sessions`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigCreateSession

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            body: WcsSessionWithLocaleCodeModel (json).

        Returns:
            201: WcsSessionResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        session = rc.api.webinars_and_sessions.create_session(
            webinar_id=webinar_id,
            body={"scheduled_start_time": start, "scheduled_duration": 3600,
                  "time_zone": "America/New_York"},
        )
        print(session.id, session.scheduled_start_time)
        ```
        """
        return self._client.send(
            calls.create_session(
                webinar_id=webinar_id,
                body=body,
            ),
            **options,
        )

    def create_webinar(
        self,
        *,
        body: WebinarCreationRequest | WebinarCreationRequestDict,
        **options: Unpack[RequestOptions],
    ) -> WcsWebinarResource:
        """Create a webinar, the frame of one or more sessions.

        You are the host unless `host` names another user of the account, which only an
        administrator with WebinarSettings may do. It has no date: create a session next.

        `POST /webinar/configuration/v1/webinars`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigCreateWebinar

        Args:
            body: WebinarCreationRequest (json).

        Returns:
            201: WcsWebinarResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 500).

        Example:

        ```python
        webinar = rc.api.webinars_and_sessions.create_webinar(
            body={
                "title": "A tour of the new board",
                "settings": {"auto_record": True},
            }
        )
        print(webinar.id, webinar.title)
        ```
        """
        return self._client.send(
            calls.create_webinar(
                body=body,
            ),
            **options,
        )

    def delete_session(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a session of a webinar, with its invitees.

        Only a session that is still Scheduled; one that has begun or ended stays.

        `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigDeleteSession

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: `id` of the session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).

        Example:

        ```python
        rc.api.webinars_and_sessions.delete_session(
            webinar_id=webinar_id, session_id=session_id
        )
        print("deleted the session", session_id)
        ```
        """
        return self._client.send(
            calls.delete_session(
                webinar_id=webinar_id,
                session_id=session_id,
            ),
            **options,
        )

    def delete_webinar(
        self, *, webinar_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a webinar with its sessions and invitees.

        Refused when one of its sessions has begun or ended.

        `DELETE /webinar/configuration/v1/webinars/{webinarId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigDeleteWebinar

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).

        Example:

        ```python
        rc.api.webinars_and_sessions.delete_webinar(webinar_id=webinar_id)
        print("deleted the webinar", webinar.title)
        ```
        """
        return self._client.send(
            calls.delete_webinar(
                webinar_id=webinar_id,
            ),
            **options,
        )

    def list_all_company_sessions(
        self,
        *,
        end_time_from: datetime | date,
        status: WcsSessionStatusModel | Unset | None = UNSET,
        host_user_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> WcsSessionGlobalListResource:
        """List the sessions of webinars of all hosts of the company.

        They are ordered by start. It needs the permission WebinarSettings, else 403; your own
        are listed by `rc.api.webinars_and_sessions.list_all_sessions`.

        `GET /webinar/configuration/v1/company/sessions`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListAllCompanySessions

        Args:
            end_time_from: Only sessions that end at or after this time, in ISO 8601. Datetime
                or date.
            status: Only sessions in these states. "Scheduled" or "Active" or "Finished".
            host_user_id: Only sessions of these hosts; those of the whole company if left out.
                Str or int, one or several; at most 10 items; each 1 to 20 characters.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: WcsSessionGlobalListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 500).

        Example:

        ```python
        for planned in rc.api.webinars_and_sessions.list_all_company_sessions(
            end_time_from=datetime.now(UTC)
        ):
            print(planned.scheduled_start_time, planned.webinar.title)
        ```
        """
        return self._client.send(
            calls.list_all_company_sessions(
                end_time_from=end_time_from,
                status=status,
                host_user_id=host_user_id,
                per_page=per_page,
                page_token=page_token,
            ),
            **options,
        )

    def list_all_sessions(
        self,
        *,
        end_time_from: datetime | date,
        name_fragment: str | Unset | None = UNSET,
        status: WcsSessionStatusModel | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> WcsSessionGlobalListResource:
        """List the sessions of your own webinars.

        They are ordered by start. Past ones are among them unless `status` or `end_time_from`
        keeps them out.

        `GET /webinar/configuration/v1/sessions`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListAllSessions

        Args:
            end_time_from: Only sessions that end at or after this time, in ISO 8601. Datetime
                or date.
            name_fragment: Only what has this text in its name. Str.
            status: Only sessions in these states. "Scheduled" or "Active" or "Finished".
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: WcsSessionGlobalListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 500).

        Example:

        ```python
        for planned in rc.api.webinars_and_sessions.list_all_sessions(
            end_time_from=datetime.now(UTC)
        ):
            print(planned.scheduled_start_time, planned.webinar.title)
        ```
        """
        return self._client.send(
            calls.list_all_sessions(
                end_time_from=end_time_from,
                name_fragment=name_fragment,
                status=status,
                per_page=per_page,
                page_token=page_token,
            ),
            **options,
        )

    def list_webinars(
        self,
        *,
        creation_time_from: datetime | date,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> WebinarListResource:
        """List your own webinars.

        When they take place stands in their sessions: see
        `rc.api.webinars_and_sessions.list_all_sessions`.

        `GET /webinar/configuration/v1/webinars`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListWebinars

        Args:
            creation_time_from: Only what was created at or after this time, in ISO 8601.
                Datetime or date.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: WebinarListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 500).

        Example:

        ```python
        for webinar in rc.api.webinars_and_sessions.list_webinars(
            creation_time_from=datetime.now(UTC) - timedelta(days=30)
        ):
            print(webinar.id, webinar.title)
        ```
        """
        return self._client.send(
            calls.list_webinars(
                creation_time_from=creation_time_from,
                per_page=per_page,
                page_token=page_token,
            ),
            **options,
        )

    def read_session(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        **options: Unpack[RequestOptions],
    ) -> WcsSessionResource:
        """Read one session of a webinar, with the addresses to join.

        `host_join_uri` is for the host only.

        `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigGetSession

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: `id` of the session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.

        Returns:
            200: WcsSessionResource.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).

        Example:

        ```python
        found = rc.api.webinars_and_sessions.read_session(
            webinar_id=webinar_id, session_id=session_id
        )
        print(found.scheduled_start_time, found.status)
        ```
        """
        return self._client.send(
            calls.read_session(
                webinar_id=webinar_id,
                session_id=session_id,
            ),
            **options,
        )

    def read_webinar(
        self, *, webinar_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> WcsWebinarResource:
        """Read one webinar, with its settings.

        Settings that were not chosen for it are those of the account.

        `GET /webinar/configuration/v1/webinars/{webinarId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigGetWebinar

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.

        Returns:
            200: WcsWebinarResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        found = rc.api.webinars_and_sessions.read_webinar(webinar_id=webinar_id)
        print(found.title, found.creation_time)
        ```
        """
        return self._client.send(
            calls.read_webinar(
                webinar_id=webinar_id,
            ),
            **options,
        )

    def update_session(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        body: WcsSessionWithLocaleCodeModel | WcsSessionWithLocaleCodeModelDict,
        **options: Unpack[RequestOptions],
    ) -> WcsSessionResource:
        """Change time, title or state of a session.

        What is left out stays. A session that has begun or ended is refused, and so are some
        changes of `status`.

        `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigUpdateSession

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: `id` of the session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.
            body: WcsSessionWithLocaleCodeModel (json).

        Returns:
            200: WcsSessionResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        updated = rc.api.webinars_and_sessions.update_session(
            webinar_id=webinar_id, session_id=session_id,
            body={"scheduled_start_time": session.scheduled_start_time,
                  "scheduled_duration": 5400, "time_zone": "America/New_York"},
        )
        print(updated.scheduled_duration, "seconds")
        ```
        """
        return self._client.send(
            calls.update_session(
                webinar_id=webinar_id,
                session_id=session_id,
                body=body,
            ),
            **options,
        )

    def update_webinar(
        self,
        *,
        webinar_id: str | int | Unset,
        body: WebinarBaseModel | WebinarBaseModelDict,
        **options: Unpack[RequestOptions],
    ) -> WcsWebinarResource:
        """Change title, description or settings of a webinar.

        What is left out stays. The host cannot be changed, nor settings that the account has
        locked. An empty `password` resets it.

        `PATCH /webinar/configuration/v1/webinars/{webinarId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigUpdateWebinar

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            body: WebinarBaseModel (json).

        Returns:
            200: WcsWebinarResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        updated = rc.api.webinars_and_sessions.update_webinar(
            webinar_id=webinar_id,
            body={"description": "With questions and answers"},
        )
        print(updated.title, updated.description)
        ```
        """
        return self._client.send(
            calls.update_webinar(
                webinar_id=webinar_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class WebinarsAndSessionsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: WebinarsAndSessionsApi) -> None:
            self.create_session = raw(api.create_session)
            self.create_webinar = raw(api.create_webinar)
            self.delete_session = raw(api.delete_session)
            self.delete_webinar = raw(api.delete_webinar)
            self.list_all_company_sessions = raw(api.list_all_company_sessions)
            self.list_all_sessions = raw(api.list_all_sessions)
            self.list_webinars = raw(api.list_webinars)
            self.read_session = raw(api.read_session)
            self.read_webinar = raw(api.read_webinar)
            self.update_session = raw(api.update_session)
            self.update_webinar = raw(api.update_webinar)

    class WebinarsAndSessionsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: WebinarsAndSessionsApi) -> None:
            self.create_session = streaming(api.create_session)
            self.create_webinar = streaming(api.create_webinar)
            self.delete_session = streaming(api.delete_session)
            self.delete_webinar = streaming(api.delete_webinar)
            self.list_all_company_sessions = streaming(api.list_all_company_sessions)
            self.list_all_sessions = streaming(api.list_all_sessions)
            self.list_webinars = streaming(api.list_webinars)
            self.read_session = streaming(api.read_session)
            self.read_webinar = streaming(api.read_webinar)
            self.update_session = streaming(api.update_session)
            self.update_webinar = streaming(api.update_webinar)
