# Written by `make generate` from spec/. Do not edit.
"""User Settings for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import user_settings as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.user_settings import (
        CreateUserProfileImageRequestDict,
        ExtensionCallerIdInfoDict,
        NotificationSettingsUpdateRequestDict,
        UpdateConferencingInfoRequestDict,
        UpdateUserProfileImageRequestDict,
    )
    from ringkit_api.enumerations import (
        ContentDisposition,
        ProfileImageScale,
        SearchGrantExtensionTypeEnum,
    )
    from ringkit_api.models.conferencing_info import ConferencingInfo
    from ringkit_api.models.create_user_profile_image_request import CreateUserProfileImageRequest
    from ringkit_api.models.extension_caller_id_info import ExtensionCallerIdInfo
    from ringkit_api.models.extension_grant_list import ExtensionGrantList
    from ringkit_api.models.feature_info import FeatureInfo
    from ringkit_api.models.feature_list import FeatureList
    from ringkit_api.models.grant_info import GrantInfo
    from ringkit_api.models.notification_settings import NotificationSettings
    from ringkit_api.models.notification_settings_update_request import (
        NotificationSettingsUpdateRequest,
    )
    from ringkit_api.models.update_conferencing_info_request import UpdateConferencingInfoRequest
    from ringkit_api.models.update_user_profile_image_request import UpdateUserProfileImageRequest


class AsyncUserSettingsApi(AsyncNamespace):
    """User Settings: 13 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUserSettingsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncUserSettingsApiStreaming: ...

    async def create_user_profile_image(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CreateUserProfileImageRequest | CreateUserProfileImageRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload the picture of a user.

        Same as `rc.api.user_settings.update_user_profile_image`; the answer is empty.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Rate group Heavy. App permission EditExtensions. User permission EditUserInfo. Account
        feature EditExtensionInfo. Request body up to 10,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/createUserProfileImage

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CreateUserProfileImageRequest (multipart).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        picture = Attachment(Path("me.png"))
        await rc.api.user_settings.create_user_profile_image(body={"image": picture})
        print("uploaded", picture.name)
        ```
        """
        return await self._client.send(
            calls.create_user_profile_image(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def delete_user_profile_image(
        self,
        *,
        extension_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete the picture of a user.

        To put another in its place call `rc.api.user_settings.update_user_profile_image` alone.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Rate group Medium. App permission EditExtensions. User permission EditUserInfo. Account
        feature EditExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/deleteUserProfileImage

        Args:
            extension_id: Str or int; `"~"` if left out.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        await rc.api.user_settings.delete_user_profile_image(extension_id="~")
        print("deleted the picture")
        ```
        """
        return await self._client.send(
            calls.delete_user_profile_image(
                extension_id=extension_id,
                account_id=account_id,
            ),
            **options,
        )

    def list_extension_grants(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        extension_type: SearchGrantExtensionTypeEnum
        | Sequence[SearchGrantExtensionTypeEnum]
        | Unset
        | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ExtensionGrantList, GrantInfo]:
        """List what a user may do with other extensions.

        Such as to pick up their calls, listen in or share their voicemail. `extension` of a
        record is the other one.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`

        Rate group Light. App permission ReadAccounts. User permission ReadExtensionGrant.
        Account feature ReadExtensionGrant.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/listExtensionGrants

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            extension_type: Only extensions of these kinds; Department is a call queue.
                SearchGrantExtensionTypeEnum, one or several; at least 1 item.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.

        Returns:
            200: ExtensionGrantList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for grant in rc.api.user_settings.list_extension_grants():
            print(grant.extension.name, grant.call_pickup, grant.call_monitoring)
        ```
        """
        return self._client.paginate(
            calls.list_extension_grants(
                account_id=account_id,
                extension_id=extension_id,
                extension_type=extension_type,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    async def read_conferencing_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        country_id: str | int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ConferencingInfo:
        """Read the numbers and codes of a user's conference line.

        `host_code` opens the conference and belongs to the user alone; give `participant_code`
        to the others.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`

        Rate group Light. App permission ReadAccounts. User permission OrganizeConference.
        Account feature Conferencing.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/readConferencingSettings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            country_id: `id` of the country whose dial-in number is wanted. Str or int.

        Returns:
            200: ConferencingInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        settings = await rc.api.user_settings.read_conferencing_settings()
        print(settings.phone_number, settings.host_code, settings.participant_code)
        ```
        """
        return await self._client.send(
            calls.read_conferencing_settings(
                account_id=account_id,
                extension_id=extension_id,
                country_id=country_id,
            ),
            **options,
        )

    async def read_extension_caller_id(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> ExtensionCallerIdInfo:
        """Read which number the people see whom a user calls.

        It may differ by phone and by kind of call, such as RingOut or fax; inside the account
        the short number may be shown instead.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`

        Rate group Light. App permission ReadAccounts. User permission ReadCallerIDSettings.
        Account feature ReadOutboundCallerId.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/readExtensionCallerId

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: ExtensionCallerIdInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        settings = await rc.api.user_settings.read_extension_caller_id()
        for setting in settings.by_feature:
            print(setting.feature, setting.caller_id.phone_info.phone_number)
        ```
        """
        return await self._client.send(
            calls.read_extension_caller_id(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def read_extension_features(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        available_only: bool | Unset | None = UNSET,
        feature_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[FeatureList, FeatureInfo]:
        """List what licence and settings permit a user to do.

        For a feature that is missing `reason` says why. Ask with `feature_id` for those you
        need: the whole list is long.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`

        Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/readExtensionFeatures

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            available_only: Leave out features that the user does not have. Bool; `false` if
                left out.
            feature_id: Only these features, by name. Str or int, one or several.

        Returns:
            200: FeatureList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for feature in rc.api.user_settings.read_extension_features(
            available_only=True
        ):
            print(feature.id, feature.available)
        ```
        """
        return self._client.paginate(
            calls.read_extension_features(
                account_id=account_id,
                extension_id=extension_id,
                available_only=available_only,
                feature_id=feature_id,
            ),
            **options,
        )

    async def read_notification_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> NotificationSettings:
        """Read which events a user hears of by e-mail and text, and where.

        With `advanced_mode` true each kind of message has addresses of its own.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`

        Rate group Light. App permission ReadAccounts. User permission
        ReadMessagesNotificationsSettings. Account feature ReadMessageAndNotificationSettings.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/readNotificationSettings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: NotificationSettings.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        settings = await rc.api.user_settings.read_notification_settings()
        print(settings.email_addresses, settings.voicemails.notify_by_email)
        ```
        """
        return await self._client.send(
            calls.read_notification_settings(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def read_scaled_profile_image(
        self,
        *,
        scale_size: ProfileImageScale | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        content_disposition: ContentDisposition | Unset | None = UNSET,
        content_disposition_filename: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """Download the picture of a user in one of four sizes.

        It is on the media host, to which the client sends the request by itself.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}`

        Rate group Medium. App permission ReadAccounts. Sent to the media host.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/readScaledProfileImage

        Args:
            scale_size: Width and height in pixels, or original for the picture as it was
                uploaded. "original" or "90x90" or "195x195" or "584x584".
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            content_disposition: How a browser is to treat the file, shown in place or saved.
                "Inline" or "Attachment".
            content_disposition_filename: Name under which a browser saves the file. Str.

        Returns:
            200: bytes.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        image = await rc.api.user_settings.read_scaled_profile_image(scale_size="90x90")
        print(Path("small.png").write_bytes(image), "bytes")
        ```
        """
        return await self._client.send(
            calls.read_scaled_profile_image(
                scale_size=scale_size,
                account_id=account_id,
                extension_id=extension_id,
                content_disposition=content_disposition,
                content_disposition_filename=content_disposition_filename,
            ),
            **options,
        )

    async def read_user_profile_image_legacy(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """Download the picture of a user.

        `rc.api.user_settings.read_scaled_profile_image` has it in several sizes, from the media
        host that is made for files.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/readUserProfileImageLegacy

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: bytes.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        image = await rc.api.user_settings.read_user_profile_image_legacy()
        print(Path("me.png").write_bytes(image), "bytes")
        ```
        """
        return await self._client.send(
            calls.read_user_profile_image_legacy(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def update_conferencing_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: UpdateConferencingInfoRequest | UpdateConferencingInfoRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ConferencingInfo:
        """Choose the dial-in number of a user's conference line.

        Only numbers of `rc.api.user_settings.read_conferencing_settings` can be chosen. Also
        decides whether participants may talk before the host is there.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`

        Rate group Medium. App permission EditExtensions. User permission OrganizeConference.
        Account feature Conferencing.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/updateConferencingSettings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: UpdateConferencingInfoRequest (json).

        Returns:
            200: ConferencingInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        settings = await rc.api.user_settings.update_conferencing_settings(
            body={"allow_join_before_host": True}
        )
        print(settings.allow_join_before_host)
        ```
        """
        return await self._client.send(
            calls.update_conferencing_settings(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def update_extension_caller_id(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: ExtensionCallerIdInfo | ExtensionCallerIdInfoDict,
        **options: Unpack[RequestOptions],
    ) -> ExtensionCallerIdInfo:
        """Change which number the people see whom a user calls.

        Only numbers with the feature CallerId will do; the type Blocked shows none. Name each
        phone and kind of call that is to change.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id`

        Rate group Medium. App permission EditExtensions. User permission EditCallerIDSettings.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/updateExtensionCallerId

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: ExtensionCallerIdInfo (json).

        Returns:
            200: ExtensionCallerIdInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        settings = await rc.api.user_settings.update_extension_caller_id(
            body={"extension_name_for_outbound_calls": True}
        )
        print(settings.extension_name_for_outbound_calls)
        ```
        """
        return await self._client.send(
            calls.update_extension_caller_id(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def update_notification_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: NotificationSettingsUpdateRequest | NotificationSettingsUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> NotificationSettings:
        """Change which events a user hears of by e-mail and text, and where.

        Without managers among the recipients at least one e-mail address is needed. Addresses
        of single kinds count only while `advanced_mode` is true.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings`

        Rate group Medium. App permission EditExtensions. User permission
        EditMessagesNotificationsSettings.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/updateNotificationSettings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: NotificationSettingsUpdateRequest (json).

        Returns:
            200: NotificationSettings.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        settings = await rc.api.user_settings.update_notification_settings(
            body={
                "voicemails": {"notify_by_email": True, "include_attachment": True}
            }
        )
        print(settings.voicemails.notify_by_email)
        ```
        """
        return await self._client.send(
            calls.update_notification_settings(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def update_user_profile_image(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: UpdateUserProfileImageRequest | UpdateUserProfileImageRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Replace the picture of a user.

        The answer is empty; read the sizes with
        `rc.api.user_settings.read_scaled_profile_image`.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Rate group Heavy. App permission EditExtensions. User permission EditUserInfo. Account
        feature EditExtensionInfo. Request body up to 10,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/updateUserProfileImage

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: UpdateUserProfileImageRequest (multipart).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        picture = Attachment(Path("me.png"))
        await rc.api.user_settings.update_user_profile_image(body={"image": picture})
        print("uploaded", picture.name)
        ```
        """
        return await self._client.send(
            calls.update_user_profile_image(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncUserSettingsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncUserSettingsApi) -> None:
            self.create_user_profile_image = async_raw(api.create_user_profile_image)
            self.delete_user_profile_image = async_raw(api.delete_user_profile_image)
            self.list_extension_grants = async_paged_raw(api.list_extension_grants)
            self.read_conferencing_settings = async_raw(api.read_conferencing_settings)
            self.read_extension_caller_id = async_raw(api.read_extension_caller_id)
            self.read_extension_features = async_paged_raw(api.read_extension_features)
            self.read_notification_settings = async_raw(api.read_notification_settings)
            self.read_scaled_profile_image = async_raw(api.read_scaled_profile_image)
            self.read_user_profile_image_legacy = async_raw(api.read_user_profile_image_legacy)
            self.update_conferencing_settings = async_raw(api.update_conferencing_settings)
            self.update_extension_caller_id = async_raw(api.update_extension_caller_id)
            self.update_notification_settings = async_raw(api.update_notification_settings)
            self.update_user_profile_image = async_raw(api.update_user_profile_image)

    class AsyncUserSettingsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncUserSettingsApi) -> None:
            self.create_user_profile_image = async_streaming(api.create_user_profile_image)
            self.delete_user_profile_image = async_streaming(api.delete_user_profile_image)
            self.list_extension_grants = async_streaming(api.list_extension_grants)
            self.read_conferencing_settings = async_streaming(api.read_conferencing_settings)
            self.read_extension_caller_id = async_streaming(api.read_extension_caller_id)
            self.read_extension_features = async_streaming(api.read_extension_features)
            self.read_notification_settings = async_streaming(api.read_notification_settings)
            self.read_scaled_profile_image = async_streaming(api.read_scaled_profile_image)
            self.read_user_profile_image_legacy = async_streaming(
                api.read_user_profile_image_legacy
            )
            self.update_conferencing_settings = async_streaming(api.update_conferencing_settings)
            self.update_extension_caller_id = async_streaming(api.update_extension_caller_id)
            self.update_notification_settings = async_streaming(api.update_notification_settings)
            self.update_user_profile_image = async_streaming(api.update_user_profile_image)
