import { Controller, Delete, Header, HttpCode, Inject, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { UsersStore } from '@whoop/database';
import { userFolders } from '@whoop/platform';
import type { FileStore } from '@whoop/platform';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { ApiProblems } from '../problem/api-problems';
import { FILE_STORE } from '../resources';
import { lockUploads } from '../uploads/lock-uploads';

@ApiTags('me')
@Controller('api/v1/me')
export class DeletionController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /**
   * Files go before the rows are gone for good: when one cannot be removed, all stays and can be asked for again. Steps that run
   * find their claim gone and write nothing; messages in the queue name steps that do not exist, and are dropped.
   */
  @Delete()
  @HttpCode(204)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Deletes the athlete with all rows, files and jobs. There is no way back' })
  @ApiNoContentResponse({ description: 'Nothing is left. Also when there was nothing.' })
  @ApiProblems()
  async deleteAll(@CurrentUser() userId: string, @Query() _query: UserQuery): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await lockUploads(tx, userId);
      const users = new UsersStore(tx);
      await users.lock(userId);
      await users.delete(userId);
      for (const folder of userFolders(userId)) await this.store.removeFolder(folder);
    });
  }
}
