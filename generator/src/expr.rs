//! Expressions and slots of the rule language.
//!
//! ```text
//! slot  = Name [ '[' expr { ',' expr } ']' ] [ '=' expr ]
//! expr  = term { ('+' | '-' | '|') term }
//! term  = NUMBER | GL_NAME | name | name '(' expr … ')' | 'value' '(' slot ')' | 'peek' '(' slot ')'
//!       | 'range' '(' expr ',' expr ')' | 'hash_low' '(' name ')' | 'hash_high' '(' name ')'
//!       | 'object' '(' class ',' expr [ ',' expr ] ')' | 'known' '(' class ',' expr ')' | 'each' '(' MAP ',' expr ')' | 'map' '(' MAP ',' expr ')'
//!       | 'if' expr 'in' SET 'then' expr 'else' expr | '(' expr ')'
//! ```
//!
//! This module knows the grammar only; what the names mean is checked by [`crate::model`].

use std::fmt;

/// An expression: a 32-bit number computed from the parameters of a call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Expr {
    /// A number.
    Number(u32),
    /// An enum of the registry.
    Const(String),
    /// A parameter of the command, a key of the slot, or a variable of the rules.
    Name(String),
    /// `a + b`, `a - b`, `a | b`, wrapping.
    Binary(char, Box<Expr>, Box<Expr>),
    /// The value of a slot's current entry, which is captured.
    Value(Slot),
    /// The same without capture.
    Peek(Slot),
    /// The generation of a named object; for name 0 the last expression, or 0.
    Object(String, Box<Expr>, Option<Box<Expr>>),
    /// The same for a name that the call does not create: 0 where it means nothing.
    Known(String, Box<Expr>),
    /// A function of the maps in the rules, one to one.
    Map(String, Box<Expr>),
    /// The same, one to many: the slot is written once for each.
    Each(String, Box<Expr>),
    /// From the first number on, as many as the second: the slot is written once for each.
    Range(Box<Expr>, Box<Expr>),
    /// Half of a hash of a text parameter: the low one, or the high one.
    Hash(String, bool),
    /// A choice.
    If(Box<Expr>, String, Box<Expr>, Box<Expr>),
}

/// A slot with its keys.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Slot {
    /// Its class.
    pub class: String,
    /// At most three.
    pub keys: Vec<Expr>,
    /// The value that it is given, where not the call's.
    pub value: Option<Box<Expr>>,
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Number(u32),
    Mark(char),
}

/// Why a text is no expression.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message} in `{text}`")]
pub struct SyntaxError {
    message: String,
    text: String,
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    at: usize,
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while let Some(c) = rest.chars().next() {
        let len = if c.is_ascii_alphanumeric() || c == '_' {
            rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len())
        } else {
            c.len_utf8()
        };
        let (word, tail) = rest.split_at(len);
        out.push(if c.is_ascii_digit() {
            let value = match word.strip_prefix("0x") {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => word.parse(),
            };
            Token::Number(value.map_err(|_| format!("`{word}` is no 32-bit number"))?)
        } else if c.is_ascii_alphabetic() || c == '_' {
            Token::Word(word.into())
        } else if "+-|,()[]=".contains(c) {
            Token::Mark(c)
        } else {
            return Err(format!("`{c}` is not of the language"));
        });
        rest = tail.trim_start();
    }
    Ok(out)
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Result<Self, SyntaxError> {
        let tokens = tokens(text).map_err(|message| SyntaxError { message, text: text.into() })?;
        Ok(Parser { text, tokens, at: 0 })
    }
    fn fail<T>(&self, message: impl Into<String>) -> Result<T, SyntaxError> {
        Err(SyntaxError { message: message.into(), text: self.text.into() })
    }
    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        token
    }
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }
    fn take(&mut self, mark: char) -> bool {
        let there = self.peek() == Some(&Token::Mark(mark));
        self.at += usize::from(there);
        there
    }
    fn expect(&mut self, mark: char) -> Result<(), SyntaxError> {
        if self.take(mark) { Ok(()) } else { self.fail(format!("`{mark}` is missing")) }
    }
    fn word(&mut self) -> Result<String, SyntaxError> {
        match self.next() {
            Some(Token::Word(word)) => Ok(word),
            _ => self.fail("a name is missing"),
        }
    }
    fn keyword(&mut self, keyword: &str) -> Result<(), SyntaxError> {
        if self.word()? == keyword { Ok(()) } else { self.fail(format!("`{keyword}` is missing")) }
    }
    fn end(&self) -> Result<(), SyntaxError> {
        if self.at >= self.tokens.len() { Ok(()) } else { self.fail("something follows the end") }
    }

    fn slot(&mut self) -> Result<Slot, SyntaxError> {
        let class = self.word()?;
        let mut keys = Vec::new();
        if self.take('[') {
            loop {
                keys.push(self.expr()?);
                if !self.take(',') {
                    break;
                }
            }
            self.expect(']')?;
        }
        let value = if self.take('=') { Some(Box::new(self.expr()?)) } else { None };
        Ok(Slot { class, keys, value })
    }

    fn expr(&mut self) -> Result<Expr, SyntaxError> {
        let mut left = self.term()?;
        while let Some(Token::Mark(op @ ('+' | '-' | '|'))) = self.peek().cloned() {
            self.at += 1;
            left = Expr::Binary(op, Box::new(left), Box::new(self.term()?));
        }
        Ok(left)
    }

    fn term(&mut self) -> Result<Expr, SyntaxError> {
        match self.next() {
            Some(Token::Number(n)) => Ok(Expr::Number(n)),
            Some(Token::Mark('(')) => {
                let inner = self.expr()?;
                self.expect(')')?;
                Ok(inner)
            }
            Some(Token::Word(word)) => self.word_term(word),
            _ => self.fail("an expression is missing"),
        }
    }

    fn word_term(&mut self, word: String) -> Result<Expr, SyntaxError> {
        if word == "if" {
            let subject = self.expr()?;
            self.keyword("in")?;
            let set = self.word()?;
            self.keyword("then")?;
            let yes = self.expr()?;
            self.keyword("else")?;
            let no = self.expr()?;
            return Ok(Expr::If(Box::new(subject), set, Box::new(yes), Box::new(no)));
        }
        if !self.take('(') {
            return Ok(if word.starts_with("GL_") { Expr::Const(word) } else { Expr::Name(word) });
        }
        let expr = match word.as_str() {
            "value" => Expr::Value(self.slot()?),
            "peek" => Expr::Peek(self.slot()?),
            "object" => {
                let class = self.word()?;
                self.expect(',')?;
                let name = Box::new(self.expr()?);
                let other = if self.take(',') { Some(Box::new(self.expr()?)) } else { None };
                Expr::Object(class, name, other)
            }
            "known" => {
                let class = self.word()?;
                self.expect(',')?;
                Expr::Known(class, Box::new(self.expr()?))
            }
            "range" => {
                let first = Box::new(self.expr()?);
                self.expect(',')?;
                Expr::Range(first, Box::new(self.expr()?))
            }
            "hash_low" | "hash_high" => Expr::Hash(self.word()?, word == "hash_high"),
            "map" | "each" => {
                let map = self.word()?;
                self.expect(',')?;
                let inner = Box::new(self.expr()?);
                if word == "map" { Expr::Map(map, inner) } else { Expr::Each(map, inner) }
            }
            _ => return self.fail(format!("`{word}` is no function")),
        };
        self.expect(')')?;
        Ok(expr)
    }
}

impl Expr {
    /// Parses an expression.
    ///
    /// # Errors
    /// [`SyntaxError`]
    pub fn parse(text: &str) -> Result<Expr, SyntaxError> {
        let mut parser = Parser::new(text)?;
        let expr = parser.expr()?;
        parser.end()?;
        Ok(expr)
    }

    /// Calls `f` for this expression and everything in it.
    pub fn walk(&self, f: &mut dyn FnMut(&Expr)) {
        f(self);
        match self {
            Expr::Number(_) | Expr::Const(_) | Expr::Name(_) | Expr::Hash(..) => {}
            Expr::Binary(_, a, b) | Expr::Range(a, b) => {
                a.walk(f);
                b.walk(f);
            }
            Expr::Value(slot) | Expr::Peek(slot) => slot.keys.iter().for_each(|key| key.walk(f)),
            Expr::Object(_, name, other) => {
                name.walk(f);
                if let Some(other) = other {
                    other.walk(f);
                }
            }
            Expr::Map(_, inner) | Expr::Each(_, inner) | Expr::Known(_, inner) => inner.walk(f),
            Expr::If(subject, _, yes, no) => {
                subject.walk(f);
                yes.walk(f);
                no.walk(f);
            }
        }
    }
}

impl Slot {
    /// Parses a slot.
    ///
    /// # Errors
    /// [`SyntaxError`]
    pub fn parse(text: &str) -> Result<Slot, SyntaxError> {
        let mut parser = Parser::new(text)?;
        let slot = parser.slot()?;
        parser.end()?;
        Ok(slot)
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.class)?;
        if !self.keys.is_empty() {
            write!(f, "[{} keys]", self.keys.len())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_with_nested_values() {
        let slot = Slot::parse("TexParam[value(TextureBinding[unit, map(faces, target)]), pname]").unwrap();
        assert_eq!(slot.class, "TexParam");
        assert_eq!(slot.keys.len(), 2);
        assert_eq!(slot.keys[1], Expr::Name("pname".into()));
    }

    #[test]
    fn a_choice() {
        let expr = Expr::parse("if cap in UNIT_CAPS then unit else 0").unwrap();
        assert!(matches!(expr, Expr::If(_, set, _, _) if set == "UNIT_CAPS"));
    }

    #[test]
    fn errors_name_the_text() {
        for (text, message) in [
            ("a +", "an expression is missing in `a +`"),
            ("a b", "something follows the end in `a b`"),
            ("f(a)", "`f` is no function in `f(a)`"),
            ("a * 2", "`*` is not of the language in `a * 2`"),
            ("0x1ffffffff", "`0x1ffffffff` is no 32-bit number in `0x1ffffffff`"),
        ] {
            assert_eq!(Expr::parse(text).unwrap_err().to_string(), message);
        }
    }
}
