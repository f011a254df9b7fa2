import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '../problem/problem';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id that is no UUID names nothing, so it is answered like one that does not exist. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (UUID.test(id)) return id.toLowerCase();
    throw notFound();
  }
}
