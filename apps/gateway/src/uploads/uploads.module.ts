import { Module } from '@nestjs/common';
import { AcceptUpload } from './accept-upload';
import { AwaitImport } from './await-import';
import { IdempotencyStore } from './idempotency.store';
import { UploadFlow } from './upload-flow';
import { UploadHistory } from './upload-history';
import { UploadIntake } from './upload-intake';
import { UploadsController } from './uploads.controller';
import { WhoopUploadController } from './whoop-upload.controller';

@Module({
  controllers: [WhoopUploadController, UploadsController],
  providers: [UploadIntake, UploadFlow, AcceptUpload, AwaitImport, IdempotencyStore, UploadHistory],
})
export class UploadsModule {}
