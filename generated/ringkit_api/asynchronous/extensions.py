# Written by `make generate` from spec/. Do not edit.
"""Extensions for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import extensions as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import (
        AllExtensionTypesEnum,
        ExtensionStatusEnumFull,
        TemplateType,
    )
    from ringkit_api.models.bulk_assign_sms_recipients_request import BulkAssignSmsRecipientsRequest
    from ringkit_api.models.extension_bulk_update_request import ExtensionBulkUpdateRequest
    from ringkit_api.models.extension_bulk_update_task_resource import (
        ExtensionBulkUpdateTaskResource,
    )
    from ringkit_api.models.extension_creation_request import ExtensionCreationRequest
    from ringkit_api.models.get_extension_info_response import GetExtensionInfoResponse
    from ringkit_api.models.get_extension_list_response import GetExtensionListResponse
    from ringkit_api.models.sms_recipients_resource import SmsRecipientsResource
    from ringkit_api.models.template_info import TemplateInfo
    from ringkit_api.models.user_templates import UserTemplates


class AsyncExtensionsApi(AsyncNamespace):
    """Extensions: 8 operations."""

    async def bulk_assign_sms_recipients(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: BulkAssignSmsRecipientsRequest,
    ) -> None:
        """Bulk assign SMS recipients.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign`

        Rate group Medium. App permission EditExtensions. Account feature EditExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/bulkAssignSmsRecipients

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: BulkAssignSmsRecipientsRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).
        """
        return await self._client.send(
            calls.bulk_assign_sms_recipients(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

    async def create_extension(
        self, *, account_id: str | int = "~", body: ExtensionCreationRequest
    ) -> GetExtensionInfoResponse:
        """Create extension.

        `POST /restapi/v1.0/account/{accountId}/extension`

        Rate group Medium. App permission EditAccounts. User permission AddRemoveUsers. Account
        feature EditUsers.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/createExtension

        Args:
            account_id: "~" is that of the user who is logged in.
            body: ExtensionCreationRequest (json).

        Returns:
            200: GetExtensionInfoResponse.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return await self._client.send(
            calls.create_extension(
                account_id=account_id,
                body=body,
            )
        )

    async def extension_bulk_update(
        self, *, account_id: str | int = "~", body: ExtensionBulkUpdateRequest
    ) -> ExtensionBulkUpdateTaskResource:
        """Extension bulk update.

        `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`

        Rate group Heavy. App permission EditExtensions. User permission EditExtensionInfo.
        Account feature EditExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/extensionBulkUpdate

        Args:
            account_id: "~" is that of the user who is logged in.
            body: ExtensionBulkUpdateRequest (json).

        Returns:
            200: ExtensionBulkUpdateTaskResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.extension_bulk_update(
                account_id=account_id,
                body=body,
            )
        )

    async def get_extension_bulk_update_task(
        self, *, task_id: str | int, account_id: str | int = "~"
    ) -> ExtensionBulkUpdateTaskResource:
        """Get extension bulk update task.

        `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`

        Rate group Light. App permission EditExtensions. User permission EditExtensionInfo.
        Account feature EditExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/getExtensionBulkUpdateTask

        Args:
            task_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: ExtensionBulkUpdateTaskResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.get_extension_bulk_update_task(
                task_id=task_id,
                account_id=account_id,
            )
        )

    async def get_sms_recipients(
        self, *, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> SmsRecipientsResource:
        """Get SMS recipients.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients`

        Rate group Light. App permission ReadAccounts. Account feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/getSmsRecipients

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: SmsRecipientsResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.get_sms_recipients(
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def list_extensions(
        self,
        *,
        account_id: str | int = "~",
        extension_number: str | Unset = UNSET,
        email: str | Sequence[str] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        status: ExtensionStatusEnumFull | Sequence[ExtensionStatusEnumFull] | Unset = UNSET,
        type: AllExtensionTypesEnum | Sequence[AllExtensionTypesEnum] | Unset = UNSET,
    ) -> GetExtensionListResponse:
        """List extensions.

        `GET /restapi/v1.0/account/{accountId}/extension`

        Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/listExtensions

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_number: str; at most 8 characters.
            email: str, one or several; each at most 254 characters.
            page: int; `1` if left out.
            per_page: int; `100` if left out.
            status: "Enabled" or "Disabled" or "Frozen" or "NotActivated" or "Unassigned", one
                or several.
            type: AllExtensionTypesEnum, one or several.

        Returns:
            200: GetExtensionListResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_extensions(
                account_id=account_id,
                extension_number=extension_number,
                email=email,
                page=page,
                per_page=per_page,
                status=status,
                type=type,
            )
        )

    async def list_user_templates(
        self,
        *,
        account_id: str | int = "~",
        type: TemplateType | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> UserTemplates:
        """List user templates.

        `GET /restapi/v1.0/account/{accountId}/templates`

        Rate group Medium. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/listUserTemplates

        Args:
            account_id: "~" is that of the user who is logged in.
            type: "CallHandling" or "CallQueueCallHandling" or "CallQueueSettings" or
                "KeyTemplates" or "LimitedExtensions" or "SiteCallHandling" or "UserSettings".
            page: int; `1` if left out.
            per_page: int; `100` if left out.

        Returns:
            200: UserTemplates.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_user_templates(
                account_id=account_id,
                type=type,
                page=page,
                per_page=per_page,
            )
        )

    async def read_user_template(
        self, *, template_id: str | int, account_id: str | int = "~"
    ) -> TemplateInfo:
        """Read user template.

        `GET /restapi/v1.0/account/{accountId}/templates/{templateId}`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/readUserTemplate

        Args:
            template_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: TemplateInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_user_template(
                template_id=template_id,
                account_id=account_id,
            )
        )
