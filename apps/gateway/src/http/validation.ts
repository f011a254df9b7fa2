import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Problem, type Fault } from '../problem/problem';

/** Checks every query against its class; a parameter that the class does not name is refused, not ignored. */
export const validation = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => invalid(errors),
  });

function invalid(errors: ValidationError[]): Problem {
  const faults = errors.map(faultOf);
  return new Problem('validation', faults.map((fault) => fault.message).join(' '), { faults });
}

function faultOf({ property, constraints = {} }: ValidationError): Fault & { parameter: string } {
  const [name, message] = Object.entries(constraints)[0] ?? ['', `${property} is not valid`];
  if (name !== 'whitelistValidation') return { parameter: property, message: `${message}.` };
  return { parameter: property, message: `${property} is not a parameter of this address.` };
}
