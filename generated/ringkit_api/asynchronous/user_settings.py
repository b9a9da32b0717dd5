# Written by `make generate` from spec/. Do not edit.
"""User Settings for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import user_settings as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import (
        ContentDisposition,
        ProfileImageScale,
        SearchGrantExtensionTypeEnum,
    )
    from ringkit_api.models.batch_provision_users_request import BatchProvisionUsersRequest
    from ringkit_api.models.batch_provision_users_response import BatchProvisionUsersResponse
    from ringkit_api.models.bulk_delete_users_request import BulkDeleteUsersRequest
    from ringkit_api.models.bulk_delete_users_response import BulkDeleteUsersResponse
    from ringkit_api.models.create_user_profile_image_request import CreateUserProfileImageRequest
    from ringkit_api.models.extension_caller_id_info import ExtensionCallerIdInfo
    from ringkit_api.models.extension_update_request import ExtensionUpdateRequest
    from ringkit_api.models.feature_list import FeatureList
    from ringkit_api.models.get_conferencing_info_response import GetConferencingInfoResponse
    from ringkit_api.models.get_extension_grant_list_response import GetExtensionGrantListResponse
    from ringkit_api.models.get_extension_info_response import GetExtensionInfoResponse
    from ringkit_api.models.notification_settings import NotificationSettings
    from ringkit_api.models.notification_settings_update_request import (
        NotificationSettingsUpdateRequest,
    )
    from ringkit_api.models.update_conferencing_info_request import UpdateConferencingInfoRequest
    from ringkit_api.models.update_user_profile_image_request import UpdateUserProfileImageRequest


class AsyncUserSettingsApi(AsyncNamespace):
    """User Settings: 18 operations."""

    async def bulk_delete_users_v2(
        self, *, account_id: str | int = "~", body: BulkDeleteUsersRequest
    ) -> BulkDeleteUsersResponse:
        """Bulk delete users v2.

        `DELETE /restapi/v2/accounts/{accountId}/extensions`

        Rate group Heavy. App permission EditAccounts. User permission Users. Account feature
        EditUsers.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/bulkDeleteUsersV2

        Args:
            account_id: "~" is that of the user who is logged in.
            body: BulkDeleteUsersRequest (json).

        Returns:
            200: BulkDeleteUsersResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).
        """
        return await self._client.send(
            calls.bulk_delete_users_v2(
                account_id=account_id,
                body=body,
            )
        )

    async def create_user_profile_image(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: CreateUserProfileImageRequest,
    ) -> None:
        """Create user profile image.

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
        """
        return await self._client.send(
            calls.create_user_profile_image(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    async def delete_extension(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        save_phone_lines: bool | Unset = UNSET,
        save_phone_numbers: bool | Unset = UNSET,
    ) -> None:
        """Delete extension.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Rate group Medium. App permission EditAccounts. User permission AddRemoveUsers. Account
        feature EditUsers. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/deleteExtension

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            save_phone_lines: bool; `false` if left out.
            save_phone_numbers: bool; `true` if left out.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.delete_extension(
                account_id=account_id,
                extension_id=extension_id,
                save_phone_lines=save_phone_lines,
                save_phone_numbers=save_phone_numbers,
            )
        )

    async def delete_user_profile_image(
        self, *, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> None:
        """Delete user profile image.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image`

        Rate group Medium. App permission EditExtensions. User permission EditUserInfo. Account
        feature EditExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/deleteUserProfileImage

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.delete_user_profile_image(
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def list_extension_grants(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        extension_type: SearchGrantExtensionTypeEnum
        | Sequence[SearchGrantExtensionTypeEnum]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> GetExtensionGrantListResponse:
        """List extension grants.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`

        Rate group Light. App permission ReadAccounts. User permission ReadExtensionGrant.
        Account feature ReadExtensionGrant.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/listExtensionGrants

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            extension_type: SearchGrantExtensionTypeEnum, one or several; at least 1 item.
            page: int; `1` if left out.
            per_page: int; `100` if left out.

        Returns:
            200: GetExtensionGrantListResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_extension_grants(
                account_id=account_id,
                extension_id=extension_id,
                extension_type=extension_type,
                page=page,
                per_page=per_page,
            )
        )

    async def post_batch_provision_users(
        self, *, account_id: str | int = "~", body: BatchProvisionUsersRequest
    ) -> BatchProvisionUsersResponse:
        """Post batch provision users.

        `POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`

        Rate group Heavy. App permission EditAccounts.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/postBatchProvisionUsers

        Args:
            account_id: "~" is that of the user who is logged in.
            body: BatchProvisionUsersRequest (json).

        Returns:
            200: BatchProvisionUsersResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).
        """
        return await self._client.send(
            calls.post_batch_provision_users(
                account_id=account_id,
                body=body,
            )
        )

    async def read_conferencing_settings(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        country_id: str | int | Unset = UNSET,
    ) -> GetConferencingInfoResponse:
        """Read conferencing settings.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`

        Rate group Light. App permission ReadAccounts. User permission OrganizeConference.
        Account feature Conferencing.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/readConferencingSettings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            country_id: str or int.

        Returns:
            200: GetConferencingInfoResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_conferencing_settings(
                account_id=account_id,
                extension_id=extension_id,
                country_id=country_id,
            )
        )

    async def read_extension(
        self, *, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> GetExtensionInfoResponse:
        """Read extension.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/readExtension

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: GetExtensionInfoResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_extension(
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def read_extension_caller_id(
        self, *, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> ExtensionCallerIdInfo:
        """Read extension caller ID.

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
        """
        return await self._client.send(
            calls.read_extension_caller_id(
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def read_extension_features(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        available_only: bool | Unset = UNSET,
        feature_id: str | int | Sequence[str | int] | Unset = UNSET,
    ) -> FeatureList:
        """Read extension features.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features`

        Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/readExtensionFeatures

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            available_only: bool; `false` if left out.
            feature_id: str or int, one or several.

        Returns:
            200: FeatureList.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_extension_features(
                account_id=account_id,
                extension_id=extension_id,
                available_only=available_only,
                feature_id=feature_id,
            )
        )

    async def read_notification_settings(
        self, *, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> NotificationSettings:
        """Read notification settings.

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
        """
        return await self._client.send(
            calls.read_notification_settings(
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def read_scaled_profile_image(
        self,
        *,
        scale_size: ProfileImageScale,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        content_disposition: ContentDisposition | Unset = UNSET,
        content_disposition_filename: str | Unset = UNSET,
    ) -> bytes:
        """Read scaled profile image.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}`

        Rate group Medium. App permission ReadAccounts. Sent to the media host.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/readScaledProfileImage

        Args:
            scale_size: "original" or "90x90" or "195x195" or "584x584".
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            content_disposition: "Inline" or "Attachment".
            content_disposition_filename: str.

        Returns:
            200: bytes.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_scaled_profile_image(
                scale_size=scale_size,
                account_id=account_id,
                extension_id=extension_id,
                content_disposition=content_disposition,
                content_disposition_filename=content_disposition_filename,
            )
        )

    async def read_user_profile_image_legacy(
        self, *, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> bytes:
        """Read user profile image legacy.

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
        """
        return await self._client.send(
            calls.read_user_profile_image_legacy(
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def update_conferencing_settings(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: UpdateConferencingInfoRequest,
    ) -> GetConferencingInfoResponse:
        """Update conferencing settings.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing`

        Rate group Medium. App permission EditExtensions. User permission OrganizeConference.
        Account feature Conferencing.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/updateConferencingSettings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: UpdateConferencingInfoRequest (json).

        Returns:
            200: GetConferencingInfoResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_conferencing_settings(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    async def update_extension(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: ExtensionUpdateRequest,
    ) -> GetExtensionInfoResponse:
        """Update extension.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Rate group Medium. App permission EditExtensions. User permission EditUserInfo OR
        EditUserCredentials. Account feature EditExtensionInfo OR EditCredentials.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/updateExtension

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: ExtensionUpdateRequest (json).

        Returns:
            200: GetExtensionInfoResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_extension(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    async def update_extension_caller_id(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: ExtensionCallerIdInfo,
    ) -> ExtensionCallerIdInfo:
        """Update extension caller ID.

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
        """
        return await self._client.send(
            calls.update_extension_caller_id(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    async def update_notification_settings(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: NotificationSettingsUpdateRequest,
    ) -> NotificationSettings:
        """Update notification settings.

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
        """
        return await self._client.send(
            calls.update_notification_settings(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    async def update_user_profile_image(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: UpdateUserProfileImageRequest,
    ) -> None:
        """Update user profile image.

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
        """
        return await self._client.send(
            calls.update_user_profile_image(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )
