import { Column, ForeignKey } from 'typeorm';
import { BYTE_ORDER } from './columns';
import { UserEntity } from './user.entity';

/** The user whose row it is. The row goes when the user goes. */
export function Owner(options: { primary?: boolean } = {}): PropertyDecorator {
  return (target, property) => {
    Column({ type: 'text', collation: BYTE_ORDER, primary: options.primary ?? false })(target, property);
    ForeignKey(() => UserEntity, { onDelete: 'CASCADE' })(target, property);
  };
}
